/** Tells what the latest call left unasked, or unanswered. */
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Standing } from '../../schemas/standing.ts'
import { steps } from './call-notes.ts'

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

/** Whom the latest call was with, and about. */
interface LatestCall {
  next: readonly Person[]
  last: boolean
  round?: { standing?: Standing }
  notes: readonly Capture[]
}

/** Compares what can be asked with what is on record. */
export function openPoints(
  { process, competition }: Partial<Pick<Dossier, 'process' | 'competition'>>,
  { next, last, round, notes }: LatestCall,
): OpenPoints {
  const noted = (id: string) => notes.some(({ step }) => step === id)
  const unknown = (id: string, isKnown: (person: Person) => unknown) =>
    !last && !noted(id) && (next.length === 0 || !next.every((person) => Boolean(isKnown(person))))
  const standing = round?.standing
  const points = {
    process: !process?.length && !noted(steps.process),
    who: !last && next.length === 0 && !noted(steps.who),
    person: unknown(steps.person, ({ asPerson }) => asPerson),
    part: unknown(steps.part, ({ partInProcess }) => partInProcess),
    wants: unknown(steps.wants, ({ cares }) => cares?.length),
    better: !last && !standing?.improve?.length,
    number: !competition,
    rank: !standing?.rank,
    backs: standing?.backs === undefined,
    hire: standing?.wouldHire === undefined,
    recommends: standing?.recommends === undefined,
  }
  return { ...points, any: Object.values(points).some(Boolean) }
}
