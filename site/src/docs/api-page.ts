/**
 * Makes the API reference from the source: what each entry exports, with its signature as it is written and the
 * comment that stands above it. Only the syntax is read, so it takes a moment and not half a minute.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { type ApiEntry, apiEntries } from './api-entries.ts'
import type { GeneratedPage } from './generated-page.ts'
import { code, fence } from './markdown.ts'

const root = join(process.cwd(), '..')

type Declaration =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableStatement

interface Exported {
  /** As it is imported; it may be called differently where it is written. */
  name: string
  /** More than one where a function has several signatures. */
  declarations: readonly Declaration[]
  file: ts.SourceFile
}

const files = new Map<string, ts.SourceFile>()

function parse(path: string): ts.SourceFile {
  const known = files.get(path)
  if (known) return known
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  files.set(path, file)
  return file
}

function isNamed(statement: ts.Statement, name: string): statement is Declaration {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((each) => each.name.getText() === name)
  }
  const isKnown =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isKnown && statement.name?.text === name
}

/** What a file calls by a name, wherever that is written. */
function resolve(path: string, local: string): Omit<Exported, 'name'> {
  const file = parse(path)
  const declarations = file.statements.filter((each) => isNamed(each, local))
  if (declarations.length > 0) return { declarations, file }
  for (const statement of file.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue
    const { exportClause, moduleSpecifier } = statement
    if (!exportClause || !ts.isNamedExports(exportClause)) continue
    const found = exportClause.elements.find((each) => each.name.text === local)
    if (!found) continue
    const next = join(dirname(path), (moduleSpecifier as ts.StringLiteral).text)
    return resolve(next, (found.propertyName ?? found.name).text)
  }
  throw new Error(`${path} does not say what ${local} is`)
}

function exportsOf({ source }: ApiEntry): Exported[] {
  const path = join(root, source)
  return parse(path).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return []
    const { exportClause } = statement
    if (!exportClause || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map(({ name: { text: name } }) => ({
      name,
      ...resolve(path, name),
    }))
  })
}

/** A declaration without what is done in it. */
function signature(declaration: Declaration, file: ts.SourceFile): string {
  const start = declaration.getStart(file)
  const text = (end: number) => file.text.slice(start, end)
  if (ts.isFunctionDeclaration(declaration)) {
    return text(declaration.body?.getFullStart() ?? declaration.end)
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.filter(
      (member) => ts.isPropertyDeclaration(member) || ts.isConstructorDeclaration(member),
    )
    const opening = text(declaration.members.pos)
    return [
      opening,
      ...members.map((member) => {
        const body = ts.isConstructorDeclaration(member) ? member.body : undefined
        return `  ${file.text.slice(member.getStart(file), body?.getFullStart() ?? member.end)}`
      }),
      '}',
    ].join('\n')
  }
  if (ts.isVariableStatement(declaration)) {
    const [first] = declaration.declarationList.declarations
    return text(first?.type?.end ?? first?.name.end ?? declaration.end)
  }
  return text(declaration.end)
}

/** `{@link x}` as the word that it is, and lines joined as they were meant. */
const prose = (comment: ts.JSDoc['comment']): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\{@link (\w+)\}/g, '`$1`').trim()

function parameter(tag: ts.JSDocParameterTag): string {
  return `- ${code(tag.name.getText())}: ${prose(tag.comment).replace(/^-\s*/, '')}`
}

/** What is said of it, and the examples. */
function described(declarations: readonly Declaration[]): { words: string[]; examples: string[] } {
  const [comment] = declarations.flatMap((each) =>
    ts.getJSDocCommentsAndTags(each).filter(ts.isJSDoc),
  )
  if (!comment) return { words: [], examples: [] }
  const tags = comment.tags ?? ts.factory.createNodeArray<ts.JSDocTag>()
  const params = tags.filter(ts.isJSDocParameterTag)
  const named = (name: string) => tags.filter(({ tagName }) => tagName.text === name)
  const sentence = (start: string, text: ts.JSDoc['comment']) =>
    `${start} ${prose(text)}`.replace(/(?<!\.)$/, '.')
  const words = [
    prose(comment.comment),
    params.map(parameter).join('\n'),
    ...named('returns').map((tag) => sentence('Returns', tag.comment)),
    ...named('throws').map((tag) => sentence('Throws', tag.comment)),
  ]
  return {
    words: words.filter((part) => part !== ''),
    examples: named('example').map((tag) => fence('ts', prose(tag.comment))),
  }
}

function entry({ name, declarations, file }: Exported): string {
  const [first] = declarations
  const overloads = declarations.filter((each) => !ts.isFunctionDeclaration(each) || !each.body)
  const shown = overloads.length > 0 ? overloads : declarations
  const own =
    first && 'name' in first && first.name && first.name.getText() !== name
      ? `In the source it is called ${code(first.name.getText())}.`
      : ''
  const { words, examples } = described(declarations)
  return [
    `### ${code(name)}`,
    fence('ts', shown.map((each) => signature(each, file)).join('\n')),
    ...words,
    own,
    ...(examples.length > 0 ? ['For example:', ...examples] : []),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const isType = ({ declarations: [first] }: Exported): boolean =>
  first !== undefined && (ts.isInterfaceDeclaration(first) || ts.isTypeAliasDeclaration(first))

function page(apiEntry: ApiEntry, index: number): GeneratedPage {
  const all = exportsOf(apiEntry)
  const group = (title: string, some: readonly Exported[]) =>
    some.length > 0
      ? [`## ${title}`, ...some.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(entry)]
      : []
  return {
    id: `docs/api/${apiEntry.name.replace(/^@cuecard\//, '').replace('/', '-')}`,
    title: apiEntry.name,
    description: apiEntry.summary,
    order: index + 1,
    body: [
      apiEntry.summary,
      ...group(
        'Functions and values',
        all.filter((each) => !isType(each)),
      ),
      ...group('Types', all.filter(isType)),
    ].join('\n\n'),
    // Every type of every option would stand before what people look for.
    searched: false,
  }
}

export const apiPages = (): GeneratedPage[] => apiEntries.map(page)
