/** Compiles a `*.document.md`: its front matter checked, its template compiled against what it can name. */
import type { Finding } from '../../findings/finding.ts'
import type { Need } from '../../render/document-definition.ts'
import { shapeAt } from '../../shape/shape-at.ts'
import { shapeOfPaths } from '../../shape/shape-of-paths.ts'
import type { Shape } from '../../shape/shape.ts'
import { checkFrontMatter } from '../front-matter/check-front-matter.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter/read-front-matter.ts'
import { type PartialSource, compileProgram } from '../template/compile-program.ts'
import { subjectOf } from '../template/subject-of.ts'
import { sourceText } from '../template/source-text.ts'
import { inOrder } from '../template/template-finding.ts'
import type { CompiledDocument } from './compiled-document.ts'
import { contextShape, readableShape } from './context-shape.ts'
import { type DocumentFrontMatter, documentFrontMatterSchema } from './front-matter-schema.ts'
import { variantsOf } from './variants.ts'

/** Where a document's template stands, and what surrounds it. */
export interface CompileDocumentOptions {
  /** The file's name, for findings; the id where the front matter names none. */
  file?: string
  /** Partials that it may include, by name. */
  partials?: Readonly<Record<string, PartialSource>>
  /** The shape of the facts that are derived for it. */
  facts?: Shape
  /** The id of the playbook that it belongs to; default `own`. */
  playbook?: string
  /** The language of its words; default `en`. */
  locale?: string
}

export interface CompiledDocumentResult {
  /** Null where a finding is an error. */
  document: CompiledDocument | null
  findings: Finding[]
}

const pathSteps = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean)

/** Paths in the front matter that the document's data does not have, also where some of its fields are wrong. */
function unknownPaths(shape: Shape, source: FrontMatter): Finding[] {
  const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  const pathOf = (requirement: unknown) => (requirement as { path?: unknown } | null)?.path
  const unknown = (path: unknown, within: Shape, place: (string | number)[]): Finding[] =>
    typeof path !== 'string' || shapeAt(within, pathSteps(path)) !== undefined
      ? []
      : [
          {
            code: 'unknown-path',
            severity: 'error',
            message: `The data has no path "${path}".`,
            place: source.place(place),
            hint: 'Name a path of the dossier, of person, interview or facts.',
          },
        ]
  return [
    ...listed(source.data['requires']).flatMap((each, index) =>
      unknown(pathOf(each), shape, ['requires', index, 'path']),
    ),
    ...listed(source.data['reads']).flatMap((path, index) =>
      unknown(typeof path === 'string' ? path.replaceAll('[]', '[0]') : path, readableShape, [
        'reads',
        index,
      ]),
    ),
  ]
}

/** What finding a person and the interview with them looks at. */
const SELECTING = {
  person: ['people[].id', 'people[].name'],
  interview: ['id', 'round', 'start', 'end', 'people'].map((field) => `interviews[].${field}`),
}

/**
 * What a document to one person reads of people and interviews: everything, but where its front matter says which
 * fields the facts read; then these, and what its template and the choice of the two ask for.
 */
function forOnePerson(read: readonly string[], declared: readonly string[]): string[] {
  return (['person', 'interview'] as const).flatMap((one) => {
    const all = one === 'person' ? 'people' : 'interviews'
    if (!declared.some((path) => path.startsWith(`${all}[`))) return [all]
    const own = read.filter((path) => path.split('.')[0] === one)
    return [...SELECTING[one], ...own.map((path) => `${all}[]${path.slice(one.length)}`)]
  })
}

function idFrom(file: string | undefined): string {
  const name = /([^/\\]+?)(?:\.document)?\.md$/.exec(file ?? '')?.[1] ?? 'own-document'
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '') || 'own-document'
  )
}

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * Compiles one document.
 *
 * @param text the template: front matter, Markdown, Handlebars
 * @returns the document as plain data, or null with every finding that stands in its way
 * @example
 * const { document, findings } = compileDocument('Dear {{name candidate.name}},', { file: 'note.document.md' })
 */
export function compileDocument(
  text: string,
  { file, partials = {}, facts, playbook = 'own', locale = 'en' }: CompileDocumentOptions = {},
): CompiledDocumentResult {
  const source = readFrontMatter(text, file)
  // What it says of the document cannot be known, so nothing else is worth saying.
  if (source.findings.length > 0) return { document: null, findings: source.findings }
  const fields = Object.keys(documentFrontMatterSchema.shape)
  const checked = checkFrontMatter(source, documentFrontMatterSchema, fields)
  const matter: DocumentFrontMatter = checked.data ?? {}
  // Where a field is wrong, what it was meant to say counts, so that only what is wrong is told, and all of it.
  const per = source.data['per'] === undefined ? null : 'person'
  const shape = contextShape(per, facts)
  const subject = subjectOf(source, file ?? '')
  const compiled = compileProgram(sourceText(file ?? '', source.body, source.line), subject, {
    shape,
    partials,
  })
  const findings = inOrder([
    ...checked.findings,
    ...unknownPaths(shape, source),
    ...compiled.findings,
  ])
  if (!compiled.program || !checked.data || findings.some(({ severity }) => severity === 'error')) {
    return { document: null, findings }
  }

  const read = [
    ...compiled.program.reads,
    ...(matter.reads ?? []),
    ...(matter.requires ?? []).map(({ path }) => path),
  ]
  if (per === 'person') read.push(...forOnePerson(read, matter.reads ?? []))
  const id = matter.id ?? idFrom(file)
  const needs = new Set<Need>([
    ...(per === 'person' ? (['to'] as const) : []),
    ...(matter.needs ?? []),
  ])
  return {
    document: {
      id,
      title: matter.title ?? titleFrom(id),
      summary: matter.summary ?? '',
      playbook,
      locale,
      per,
      ...(matter.beforehand && { beforehand: true }),
      needs: [...needs],
      requires: (matter.requires ?? []).map(({ at, ...rest }) =>
        at === undefined ? rest : { ...rest, at },
      ),
      shape: shapeOfPaths(readableShape, read.map(pathSteps)) as CompiledDocument['shape'],
      covers: matter.covers ?? [],
      variants: variantsOf(compiled.program.reads, Boolean(subject)),
      program: compiled.program,
      source: text,
    },
    findings,
  }
}
