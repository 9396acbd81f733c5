/** Tells what the latest call left unasked, or unanswered. */
import type { Person } from '../../schemas/person.ts'
import { steps } from './call-notes.ts'
import type { Call } from './calls-of.ts'
import type { RoundData } from './round-of.ts'

/** What is not known yet; `any` where something is not. */
export interface OpenPoints {
  process: boolean
  who: boolean
  person: boolean
  part: boolean
  wants: boolean
  better: boolean
  number: boolean
  rank: boolean
  backs: boolean
  hire: boolean
  recommends: boolean
  any: boolean
}

/**
 * Compares what can be asked with what is on record.
 *
 * @param next those whom the latest call was about
 */
export function openPoints(
  { process, competition, decision }: RoundData & { competition?: string | undefined },
  next: readonly Person[],
  call: Call | undefined,
): OpenPoints {
  const last = decision?.lastRound === true && next.length === 0
  const noted = (id: string) => call?.notes.some(({ step }) => step === id) ?? false
  const isOpen = (id: string, known: (person: Person) => unknown) =>
    !last && !noted(id) && (next.length === 0 || !next.every((person) => Boolean(known(person))))
  const standing = call?.standing
  const points = {
    process: !last && !process?.length && !noted(steps.process),
    who: !last && next.length === 0 && !noted(steps.who),
    person: isOpen(steps.person, ({ asPerson }) => asPerson),
    part: isOpen(steps.part, ({ partInProcess }) => partInProcess),
    wants: isOpen(steps.wants, ({ cares }) => cares?.length),
    better: !last && !standing?.improve?.length && !noted(steps.better),
    number: !competition,
    rank: !standing?.ranked && !standing?.rank && !noted(steps.rank),
    backs: standing?.backs === undefined && !noted(steps.backs),
    hire: standing?.wouldHire === undefined && !noted(steps.hire),
    recommends: standing?.recommends === undefined && !noted(steps.recommends),
  }
  return { ...points, any: Object.values(points).some(Boolean) }
}
