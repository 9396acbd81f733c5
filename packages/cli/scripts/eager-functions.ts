/** Owns which functions Node's compile cache keeps: all of a bundle, by standing in parentheses. */
import ts from 'typescript'

/** A part of the code, and what comes in its place. */
interface Edit {
  from: number
  to: number
  put: string
}

/**
 * Puts the functions of a module into parentheses; those that it, or a function of it, declares become variables
 * at the beginning.
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

/** A body that functions can be declared in, as far as they are known in all of it. */
type Body = ts.SourceFile | ts.Block

/** From the inside out: a declaration that holds others waits until they are none any more. */
function declaredFirst(code: string): string {
  const declared = innermost(parse(code))
  if (declared.length === 0) return code
  const edits = declared.flatMap((node): Edit[] => {
    const name = node.name!
    const start = code.slice(node.getStart(), name.getStart())
    // Without its name, which within would be another binding than the one outside.
    const put = `var ${name.text}=(${start}${code.slice(name.end, node.end)});`
    const at = beginningOf(node.parent as Body)
    return [
      { from: at, to: at, put },
      { from: node.getStart(), to: node.end, put: '' },
    ]
  })
  edits.sort((one, other) => one.from - other.from || one.to - other.to)
  return declaredFirst(edited(code, edits))
}

/** Where the first statement may be put: after what only directs, as "use strict" does. */
function beginningOf(body: Body): number {
  const directing = body.statements.findIndex(
    (statement) =>
      !ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression),
  )
  const last = body.statements[directing - 1]
  if (last) return last.end
  return ts.isBlock(body) ? body.getStart() + 1 : 0
}

function innermost(node: ts.Node): ts.FunctionDeclaration[] {
  const within: ts.FunctionDeclaration[] = []
  ts.forEachChild(node, (child) => void within.push(...innermost(child)))
  return within.length === 0 && isDeclared(node) ? [node] : within
}

/** What a block declares that is no function's body is known in that block only, and stays. */
const isDeclared = (node: ts.Node): node is ts.FunctionDeclaration =>
  ts.isFunctionDeclaration(node) &&
  !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
  (ts.isSourceFile(node.parent) || ts.isFunctionLike(node.parent.parent))

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
