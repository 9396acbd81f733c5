/** From a document, data and options to the context that its program runs on, with every finding. */
import type { Finding } from '../findings/finding.ts'
import type { Interview } from '../schemas/interview.ts'
import type { Person } from '../schemas/person.ts'
import type { Conformed } from '../shape/conform.ts'
import { conformFor } from './conform-for.ts'
import type { DocumentDefinition, FactsContext } from './document-definition.ts'
import { missingFacts } from './missing-facts.ts'
import type { Resolved } from './options.ts'
import { type Meetings, selectInterview, selectPerson } from './select.ts'

/** All that is known before the program runs. */
export interface Prepared {
  /** Null where nothing may be shown: the data is wrong, or a fact is missing and no draft was asked for. */
  context: object | null
  findings: Finding[]
  person: Person | null
  interview: Interview | null
}

const hasError = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error')

interface Meeting {
  person?: Person | undefined
  interview?: Interview | undefined
  finding?: Finding | undefined
}

/** The person and the interview that the options name. */
function meeting(
  { people = [], interviews = [] }: Meetings,
  options: Resolved,
  now: string | undefined,
): Meeting {
  if (options.to === undefined) return {}
  const { found: person, finding } = selectPerson(people, options.to)
  if (!person) return { finding }
  const chosen = selectInterview(interviews, person, options.interview, now)
  return { person, interview: chosen?.found, finding: chosen?.finding }
}

/**
 * Conforms the data, selects, derives the facts and looks for what is missing.
 *
 * @param conformed the data as conformed before, where several letters are made of them
 */
export function prepare(
  document: DocumentDefinition<unknown>,
  given: unknown,
  options: Resolved,
  conformed: Conformed = conformFor(document.shape, given),
): Prepared {
  const { data } = conformed
  const findings = [...conformed.findings]
  const root = data as Record<string, unknown> & Meetings
  const { channel, tone, draft, now, timeZone, locale } = options
  const { person, interview, finding } =
    document.per === 'person' ? meeting(root, options, document.beforehand ? undefined : now) : {}
  if (finding) findings.push(finding)
  const prepared = (context: object | null): Prepared => ({
    context,
    findings,
    person: person ?? null,
    interview: interview ?? null,
  })
  if (hasError(findings)) return prepared(null)

  const known: FactsContext = { person, interview, now, timeZone, locale, channel, tone }
  const derived = document.facts?.(root as never, known) ?? { facts: {}, findings: [] }
  const is = { [channel]: true, [tone]: true, draft }
  const context = { ...root, person, interview, now, facts: derived.facts, is }
  const missing = missingFacts(document, context, person)
  findings.push(...derived.findings, ...missing.findings)
  if (hasError(derived.findings)) return prepared(null)
  if (missing.findings.length && !draft) return prepared(null)
  const fits = document.fit?.(document.program, missing.marked, options)
  findings.push(...(fits?.findings ?? []))
  return prepared(fits?.context ?? missing.marked)
}
