/** A document for everybody who was met, and what only the whole set can show. */
import type { Finding } from '../findings/finding.ts'
import type { Conformed } from '../shape/conform.ts'
import { conformFor } from './conform-for.ts'
import type { DocumentDefinition } from './document-definition.ts'
import { type Rendered, nearDuplicates } from './near-duplicates.ts'
import { type AnyOptions, type Format, type Resolved, resolveOptions } from './options.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type FormatOptions, type Rendering, produce, resolveFormat } from './produce.ts'
import { isAhead } from './in-order.ts'
import { type Meetings, peopleMet, unknownInterview } from './select.ts'

/** One rendering of several; `person` is null for a document that is not written to anybody. */
export interface Letter<F extends Format = Format> extends Rendering<F> {
  person: { id: string; name: string } | null
}

/** All renderings of one call, with every finding once. */
export interface Letters<F extends Format = Format> {
  letters: Letter<F>[]
  findings: Finding[]
}

const keyOf = ({ code, message, place }: Finding): string => JSON.stringify([code, message, place])

/** Each finding once: what is wrong with the data as a whole comes back with every letter. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()]
}

function nobody(document: DocumentDefinition<unknown>, interview: string | undefined): Finding {
  const where = interview === undefined ? '' : ` in the interview ${JSON.stringify(interview)}`
  return {
    code: 'nobody-met',
    severity: 'error',
    message: `The dossier names nobody${where} to make "${document.title}" for.`,
    place: { path: interview === undefined ? 'people' : 'interviews' },
    hint: 'Add the person under `people`, and their id to `people` of the interview.',
  }
}

/** Everybody to write to; one settings each, and one without a person where there is nobody to choose. */
function addressees(
  document: DocumentDefinition<unknown>,
  { data: known, findings: wrong }: Conformed,
  settings: Resolved,
): { each: Resolved[]; findings: Finding[] } {
  if (document.per !== 'person' || settings.to !== undefined)
    return { each: [settings], findings: [] }
  const { interview } = settings
  const isAhead = document.beforehand && interview === undefined
  const { people: everybody = [] } = known as Meetings
  const people = isAhead ? everybody : peopleMet(known as Meetings, interview)
  if (people.length === 0) {
    if (isAhead) return { each: [settings], findings: [] }
    // Whom the dossier names is not known before all of it can be read.
    if (wrong.length > 0) return { each: [settings], findings: [] }
    const unknown = unknownInterview(known as Meetings, interview)
    if (unknown) return { each: [], findings: [unknown] }
    return { each: [settings], findings: [nobody(document, interview)] }
  }
  return { each: people.map(({ id }) => ({ ...settings, to: id })), findings: [] }
}

/** What the set of letters shows that no single one can. */
function findingsAcross(
  document: DocumentDefinition<unknown>,
  made: readonly { one: Prepared; letter: Rendering }[],
  settings: Resolved,
): Finding[] {
  if (!document.distinct || made.length < 2) return []
  const ready = made.flatMap(({ one, letter }): Rendered[] => {
    const { body } = letter.format === 'text' ? letter : produce(document, one, settings, 'text')
    return body === null
      ? []
      : [{ person: one.person, interview: one.interview, body: body as string }]
  })
  return nearDuplicates(ready)
}

/**
 * Renders a document for each person met, in the order of the meetings; for one person with `to`; once
 * where it is not written to anybody. Findings that need all letters at once (near-duplicates) are included.
 * Where the dossier names nobody, a draft shows the document with every fact marked. One that is made before
 * people are met is for everybody known, and needs nobody. What cannot be written yet to somebody who will only be
 * met after `now` is left out, where there is anything else.
 *
 * @throws UsageError where an option cannot be meant
 * @example
 * const { letters } = lettersFor(thankYouLetter, dossier)
 * for (const { person, subject, body } of letters) console.log(person?.name, subject, body)
 */
export function lettersFor<F extends Format = 'text'>(
  document: DocumentDefinition<unknown>,
  data: unknown,
  options: FormatOptions<F> & AnyOptions = {},
): Letters<F> {
  const format = resolveFormat(options.format) as F
  const settings = resolveOptions(document, options)
  const conformed = conformFor(document.shape, data)
  const { each, findings } = addressees(document, conformed, settings)
  const all = each.map((chosen) => prepare(document, data, chosen, conformed))
  const due = all.filter(
    ({ context, interview }) => context || !interview || !isAhead(interview, settings.now),
  )
  const prepared = due.length > 0 ? due : all
  const made = prepared
    .filter(({ person, context }) => document.per !== 'person' || person || context)
    .map((one) => ({ one, letter: produce(document, one, settings, format, options.trace) }))
  const across = findingsAcross(document, made, settings)
  return {
    letters: made.map(({ one, letter }): Letter<F> => {
      const { id, name } = one.person ?? {}
      return { person: id === undefined ? null : { id, name: name?.full ?? id }, ...letter }
    }),
    findings: unique([...findings, ...prepared.flatMap((one) => one.findings), ...across]),
  }
}
