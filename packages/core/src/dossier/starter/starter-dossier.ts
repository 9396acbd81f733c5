/** Owns the text of a starter: a dossier with what is known, and a line for all that a document could use. */
import type { Finding } from '../../findings/finding.ts'
import type { DossierKind } from '../../schemas/dossier.ts'
import { isSameData } from '../../walk/is-same-data.ts'
import { asRead } from '../edit/as-read.ts'
import { openDossier } from '../open-dossier.ts'
import { blocksOf, oneLine } from './lines.ts'
import { outlineOf } from './outline.ts'
import { readOf, type StarterDocument } from './starter-document.ts'
import { type StarterQuestion, questionsOf } from './starter-questions.ts'
import { withAnswers } from './with-answers.ts'

export interface StarterOptions {
  /** Default `application`. */
  kind?: DossierKind | undefined
  /** What an editor finds the JSON Schema by: a path as seen from the file, or an address. No line without it. */
  schema?: string | undefined
}

/** A dossier to begin with. */
export interface StarterDossier {
  /** YAML, with comments. */
  text: string
  /** What was not given and the document cannot do without: a commented line each. */
  missing: StarterQuestion[]
  /** What is wrong with what was given. */
  findings: Finding[]
}

const MORE =
  'A line that begins with # says what else can be told: take its # away, and those of the lines that it belongs to.'
const LACKS = 'What is needed is missing so far; all the rest makes it better.'

/** Whether it only says that something is not there which is asked for. */
function isLacking({ code, place }: Finding, missing: readonly StarterQuestion[]): boolean {
  const { path: at } = place ?? {}
  if (code !== 'missing-field' || at === undefined) return false
  return missing.some(({ path }) => path === at || path.startsWith(`${at}.`))
}

/**
 * Writes a dossier to begin with: what was given, and for each other field that the documents read a commented line
 * that says what belongs there.
 *
 * @param documents what it is for; one, or several that it is to serve
 * @param data what is known already: part of a dossier, without the ids that its entries need
 * @returns text that is read without an error where the data is sound; never throws on any data of a dossier's form
 * @example
 * starterDossier([thankYouLetter], { candidate: { name: { full: 'Sam Okafor' } } }).missing.map(({ path }) => path)
 * // ['people[0].name.full', 'interviews[0].discussed[0].topic']
 */
export function starterDossier(
  documents: readonly StarterDocument[],
  data: object,
  { kind, schema }: StarterOptions = {},
): StarterDossier {
  const outline = outlineOf(documents)
  const known = withAnswers(data, outline)
  const whole = { ...known, kind: known['kind'] ?? kind ?? 'application' }
  const [only, ...others] = documents
  const read = only && others.length === 0 ? readOf(only) : {}
  const blocks = blocksOf(whole, { asked: outline.asked, read, said: new Set() })
  const missing = questionsOf(outline, whole)
  const head = [
    ...(schema === undefined ? [] : [`yaml-language-server: $schema=${oneLine(schema)}`]),
    ...(only && others.length === 0 ? [oneLine(`${only.title}: ${only.summary}`)] : []),
    MORE,
    ...(missing.length > 0 ? [LACKS] : []),
  ]
  const lines = [
    ...head.map((line) => `# ${line}`),
    '',
    `kind: ${String(whole.kind)}`,
    ...blocks.flatMap((block) => ['', ...block]),
  ]
  const text = `${lines.join('\n')}\n`
  const opened = openDossier(text)
  if (!isSameData(asRead(opened.data), asRead(whole))) {
    throw new Error('a starter was not read back as it was written')
  }
  return { text, missing, findings: opened.findings.filter((each) => !isLacking(each, missing)) }
}
