/** From a document, data and options to the context that its program runs on, with every finding. */
import type { Finding } from '../findings/finding.ts'
import type { Interview } from '../schemas/interview.ts'
import type { Person } from '../schemas/person.ts'
import { conform } from '../shape/conform.ts'
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
  person?: Person
  interview?: Interview
  findings: Finding[]
}

/** The person and the interview that the options name. */
function meeting(data: Meetings, to: string | undefined, interview: string | undefined): Meeting {
  if (to === undefined) return { findings: [] }
  const person = selectPerson(data.people ?? [], to)
  if (!person.found) return { findings: [person.finding] }
  const chosen = selectInterview(data.interviews ?? [], person.found, interview)
  if (chosen?.finding) return { person: person.found, findings: [chosen.finding] }
  return { person: person.found, findings: [], ...(chosen && { interview: chosen.found }) }
}

function truths({ channel, tone, draft }: Resolved): Record<string, boolean> {
  return { [channel]: true, [tone]: true, draft }
}

/** Conforms the data, selects, derives the facts and looks for what is missing. */
export function prepare(
  document: DocumentDefinition<unknown>,
  given: unknown,
  options: Resolved,
): Prepared {
  const { data, findings } = conform(document.shape, given)
  const root = (data ?? {}) as Record<string, unknown> & Meetings
  const met: Meeting =
    document.per === 'person' ? meeting(root, options.to, options.interview) : { findings: [] }
  const before = [...findings, ...met.findings]
  const { person, interview } = met
  const known = { person: person ?? null, interview: interview ?? null }
  if (hasError(before)) return { context: null, findings: before, ...known }

  const factsContext: FactsContext = {
    ...(person && { person }),
    ...(interview && { interview }),
    ...(options.now !== undefined && { now: options.now }),
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
    locale: options.locale,
    channel: options.channel,
    tone: options.tone,
  }
  const derived = document.facts?.(root as never, factsContext) ?? { facts: {}, findings: [] }
  const context = {
    ...root,
    person,
    interview,
    now: options.now,
    facts: derived.facts,
    is: truths(options),
  }
  const missing = missingFacts(document, context, person)
  const all = [...before, ...derived.findings, ...missing.findings]
  if (hasError(derived.findings)) return { context: null, findings: all, ...known }
  if (missing.findings.length === 0) return { context, findings: all, ...known }
  return { context: options.draft ? missing.marked : null, findings: all, ...known }
}
