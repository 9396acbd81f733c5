/** Compiles a playbook's folder: its guide, its scripts, and its documents with the partials they share. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Shape } from '../../shape/shape.ts'
import { compileDocument } from '../document/compile-document.ts'
import type { CompiledDocument } from '../document/compiled-document.ts'
import { compilePage } from '../script/compile-page.ts'
import type { CompiledScript } from '../script/compiled-script.ts'
import { parseScript } from '../script/parse-script.ts'
import { scriptPartials } from '../script/script-partials.ts'
import type { PartialSource } from '../template/compile-program.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { type Guide, compileGuide } from './compile-guide.ts'
import { documentPartials } from './document-partials.ts'
import { outcomePartials } from './outcome-partials.ts'
import { unusedCaptures } from './unused-captures.ts'

/** A playbook, compiled: plain data that modules can be written from. */
export interface CompiledPlaybook {
  guide: Guide
  scripts: CompiledScript[]
  documents: CompiledDocument[]
}

export interface CompilePlaybookOptions {
  /** The shapes of derived facts, by the id of the document or script. */
  facts?: Readonly<Record<string, Shape>>
  /** Partials from outside the folder, by name; the folder's own come first. */
  partials?: Readonly<Record<string, PartialSource>>
  /** The language of its words; default `en`. */
  locale?: string
}

export interface CompilePlaybookResult {
  /** Null where a finding is an error. */
  playbook: CompiledPlaybook | null
  findings: Finding[]
}

const PARTIAL = /(?:^|\/)partials\/(.+)\.md$/

const documentId = (file: string): string => /([^/]+)\.document\.md$/.exec(file)?.[1] ?? file

/** Documents that the guide names, to put in order or to send, and that the folder does not have. */
function unknownDocuments(
  { documents: order, outcomes }: Pick<Guide, 'documents' | 'outcomes'>,
  ids: readonly string[],
): Finding[] {
  const sent = outcomes.flatMap(({ documents = [], placeOf }) =>
    documents.map((id, index) => ({ id, place: placeOf('documents', index) })),
  )
  return [...order, ...sent]
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, place }) => {
      const near = nearest(id, ids)
      return {
        code: 'unknown-document',
        severity: 'error',
        message: `The folder has no document "${id}".`,
        place,
        hint:
          near === undefined
            ? `Add ${id}.document.md, or take the name away.`
            : `Did you mean "${near}"?`,
      }
    })
}

function missingGuide(paths: readonly string[]): Finding {
  return {
    code: 'playbook-missing',
    severity: 'error',
    message: 'The folder has no playbook.md.',
    place: { file: paths[0] ?? 'playbook.md' },
    hint: 'Add a playbook.md with an id, a title and a summary in its front matter, and the guide as its body.',
  }
}

/** A line that a script says and a document prints is found fault with once. */
function unique(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ code, message, place }: Finding) => JSON.stringify([code, message, place])
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()]
}

/**
 * Compiles a playbook from its files.
 *
 * @param files the folder's texts by path: `playbook.md`, `*.script.md`, `*.document.md`, `partials/*.md`
 * @returns the playbook, or null with the findings that stand in its way
 * @example
 * const { playbook, findings } = compilePlaybook({ 'playbook.md': '…', 'note.document.md': '…' })
 */
export function compilePlaybook(
  files: Readonly<Record<string, string>>,
  { facts = {}, partials = {}, locale = 'en' }: CompilePlaybookOptions = {},
): CompilePlaybookResult {
  const entries = Object.entries(files)
  const ending = (suffix: string) => entries.filter(([path]) => path.endsWith(suffix))
  const findings: Finding[] = []

  const guideFile = entries.find(([path]) => /(?:^|\/)playbook\.md$/.test(path))
  const guide = guideFile && compileGuide(guideFile[1], { file: guideFile[0] })
  findings.push(...(guide?.findings ?? [missingGuide(Object.keys(files))]))

  const parsed = ending('.script.md').map(([file, text]) => parseScript(text, { file, locale }))
  const pages = parsed.flatMap(({ script }) => script ?? [])
  findings.push(...parsed.flatMap((each) => each.findings))

  const own = Object.fromEntries(
    entries.flatMap(([file, text]): [string, PartialSource][] => {
      const name = PARTIAL.exec(file)?.[1]
      return name === undefined ? [] : [[name, { file, text }]]
    }),
  )
  const outcomes = guide?.guide?.outcomes ?? []
  findings.push(...checkOutcomes(outcomes))
  const known = Object.assign(
    {},
    partials,
    ...pages.map(scriptPartials),
    ...ending('.document.md').map(([file, text]) => documentPartials(documentId(file), text, file)),
    outcomePartials(outcomes),
    own,
  ) as typeof partials
  const playbookId = guide?.guide?.id ?? 'own'
  const surroundings = (id: string) => {
    const shape = facts[id]
    const around = { partials: known, playbook: playbookId, locale }
    return shape === undefined ? around : { ...around, facts: shape }
  }
  const compiledScripts = pages.map((page) => compilePage(page, surroundings(page.id)))
  const compiled = ending('.document.md').map(([file, text]) =>
    compileDocument(text, { file, ...surroundings(documentId(file)) }),
  )
  findings.push(...[...compiledScripts, ...compiled].flatMap((each) => each.findings))
  const order = guide?.guide?.documents ?? []
  findings.push(
    ...unknownDocuments(
      { documents: order, outcomes },
      ending('.document.md').map(([file]) => documentId(file)),
    ),
  )
  const rank = ({ id }: CompiledDocument): number => {
    const place = order.findIndex((named) => named.id === id)
    return place < 0 ? order.length : place
  }
  const documents = compiled
    .flatMap(({ document }) => document ?? [])
    .sort((one, other) => rank(one) - rank(other))

  const scripts = compiledScripts.flatMap(({ script }) => script ?? [])
  findings.push(...unusedCaptures(scripts, documents))
  const ready = guide?.guide && !findings.some(({ severity }) => severity === 'error')
  return {
    playbook: ready ? { guide: guide.guide!, scripts, documents } : null,
    findings: unique(findings),
  }
}
