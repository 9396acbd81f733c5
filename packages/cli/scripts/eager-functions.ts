/** Owns which functions Node's compile cache keeps: all of a bundle, by standing in parentheses. */
import ts from 'typescript'

/** A part of the code, and what comes in its place. */
interface Edit {
  from: number
  to: number
  put: string
}

/**
 * Puts the functions of a module into parentheses, those that it declares as variables at its beginning.
 *
 * The cache keeps what V8 compiles while it loads a file, and of functions these are the ones that it takes to
 * be called at once: those in parentheses. All others it would compile anew in each run, which takes as long as
 * reading a dossier and writing its letters.
 *
 * @param code a module, as esbuild writes it
 * @example eagerFunctions('const one = () => 1; function two() {}')
 * // 'var two=(function () {});const one = (() => 1); '
 */
export function eagerFunctions(code: string): string {
  return inParentheses(declaredFirst(code))
}

function declaredFirst(code: string): string {
  const declared = parse(code).statements.filter(
    (statement) => ts.isFunctionDeclaration(statement) && !statement.modifiers?.some(isExport),
  ) as ts.FunctionDeclaration[]
  const variables = declared.map((node) => {
    const name = node.name!
    const start = code.slice(node.getStart(), name.getStart())
    // Without its name, which within would be another binding than the module's.
    return `var ${name.text}=(${start}${code.slice(name.end, node.end)});`
  })
  const rest = edited(
    code,
    declared.map((node) => ({ from: node.getStart(), to: node.end, put: '' })),
  )
  return variables.join('') + rest
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword

function inParentheses(code: string): string {
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    const isFunction = ts.isFunctionExpression(node) || ts.isArrowFunction(node)
    const wrapped = isFunction && !ts.isParenthesizedExpression(node.parent)
    const from = node.getStart()
    if (wrapped) edits.push({ from, to: from, put: '(' })
    ts.forEachChild(node, visit)
    if (wrapped) edits.push({ from: node.end, to: node.end, put: ')' })
  }
  visit(parse(code))
  return edited(code, edits)
}

const parse = (code: string) =>
  ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)

/** @param edits in the order of the code */
function edited(code: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  for (const { from, to, put } of edits) {
    text += code.slice(at, from) + put
    at = to
  }
  return text + code.slice(at)
}
