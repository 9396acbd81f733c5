/** Owns how a dossier's file grows: what is added comes in, and all that was there stays as it was written. */
import { type Document, parseDocument } from 'yaml'
import type { Finding } from '../../findings/finding.ts'
import type { Additions, Fields } from '../../walk/additions.ts'
import { isSameData } from '../../walk/is-same-data.ts'
import { withCollected } from '../../walk/with-collected.ts'
import { openDossier } from '../open-dossier.ts'
import { openYaml } from '../open-yaml.ts'
import { asRead } from './as-read.ts'
import { changeDocument } from './change-document.ts'
import type { Change } from './change.ts'
import { changesBetween } from './changes-between.ts'
import { type Layout, layoutOf } from './layout.ts'
import { pathOf } from './path-of.ts'
import { spliceChanges } from './splice-changes.ts'
import { Awkward } from './splices.ts'

/** A dossier's text after something was added, and what there is to say about it. */
export interface AddedTo {
  /** Exactly as it was where nothing was added, or a finding is an error. */
  text: string
  findings: Finding[]
}

const parse = (text: string): Document =>
  parseDocument(text, {
    schema: 'core',
    merge: false,
    prettyErrors: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  })

function attempt(edit: () => string, wanted: unknown): string | undefined {
  try {
    const edited = edit()
    return isSameData(asRead(openYaml(edited).data), wanted) ? edited : undefined
  } catch (error) {
    if (error instanceof Awkward || error instanceof RangeError) return undefined
    // The parser's own: a document that it cannot write.
    if (error instanceof Error && error.constructor === Error) return undefined
    throw error
  }
}

/** The text that says what is wanted, and is read back to be sure of it. */
function edited(text: string, before: Fields, wanted: Fields): string | undefined {
  const plan = (): [Document, Change[], Layout] => {
    const document = parse(text)
    return [document, changesBetween(document, before, wanted), layoutOf(text, document)]
  }
  return (
    attempt(() => {
      const [, changes, layout] = plan()
      return spliceChanges(text, changes, layout)
    }, wanted) ??
    attempt(() => {
      const [document, changes, layout] = plan()
      return changeDocument(document, changes, layout)
    }, wanted)
  )
}

const cannotAdd = (file: string | undefined): Finding => ({
  code: 'cannot-add',
  severity: 'error',
  message: `${file ?? 'The dossier'} is written in a way that cannot be added to without touching the rest.`,
  ...(file !== undefined && { place: { file } }),
  hint: 'Write its fields as name: value, one a line.',
})

/**
 * Adds to the text of a dossier what a conversation or an import brings, as `withCollected` adds it to data.
 *
 * Comments, order, quotes, indentation and line ends stay as they are; a JSON dossier stays JSON. Adding the same
 * again changes nothing.
 *
 * @param text the file's text: YAML or JSON
 * @param additions what `collect` or an import gave
 * @param options `file`: its name, for findings
 * @returns the new text; the same text, with findings that say why, where the dossier cannot be read; never throws on
 * any text
 * @example
 * const { text: grown, findings } = addToDossier(text, collect(script, session), { file: 'dossier.yaml' })
 */
export function addToDossier(
  text: string,
  additions: Additions,
  { file }: { file?: string | undefined } = {},
): AddedTo {
  const { data, dossier, places, findings: problems } = openDossier(text, file)
  if (!dossier) return { text, findings: problems }
  const before = asRead(data) as Fields
  const added = withCollected(before, additions)
  const findings = added.findings.map((finding): Finding => {
    const path = finding.place?.path
    return path === undefined ? finding : { ...finding, place: places.of(pathOf(path)) }
  })
  const wanted = asRead(added.data) as Fields
  if (isSameData(before, wanted)) return { text, findings }
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const grown = edited(text.slice(mark.length), before, wanted)
  if (grown === undefined) return { text, findings: [...findings, cannotAdd(file)] }
  return { text: mark + grown, findings }
}
