/** How it ended, and what people said on the way that is worth another look. */
import { cameOf } from '../../derive/came.ts'
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'

type Data = Parameters<typeof cameOf>[0] & Partial<Pick<Dossier, 'people' | 'stage' | 'employment'>>

export interface PostMortemFacts {
  /** Whether the job is theirs. */
  hired: boolean
  /** Whether it ended without a job. */
  over: boolean
  /** Whether nobody ever answered. */
  silence: boolean
  /** What speaks against the candidate, or could be better, in the eyes of each. */
  told: { person: Person; concerns: boolean; improve: boolean }[]
}

/** Derives the facts of the look back. */
export function facts(
  data: Data,
  { now, timeZone }: Pick<FactsContext, 'now' | 'timeZone'>,
): Facts & { facts: PostMortemFacts } {
  const { people = [], stage, employment } = data
  const came = cameOf(data, now, timeZone)
  const hired = stage === 'accepted' || employment?.start !== undefined
  const told = people.map((person) => ({
    person,
    concerns: Boolean(person.standing?.concerns?.length),
    improve: Boolean(person.standing?.improve?.length),
  }))
  return {
    facts: {
      hired,
      over: !hired && (came === 'rejection' || came === 'silence' || stage === 'closed'),
      silence: !hired && came === 'silence',
      told: told.filter(({ concerns, improve }) => concerns || improve),
    },
    findings: [],
  }
}
