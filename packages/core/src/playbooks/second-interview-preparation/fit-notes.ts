/** What the candidate's own evaluation of the job starts from: criteria with what was seen so far, and strengths. */
import { personById } from '../../derive/person-by-id.ts'
import type { Criterion } from '../../schemas/criterion.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Observation } from '../../schemas/observation.ts'
import type { Person } from '../../schemas/person.ts'
import { bossOf } from '../delighted-boss-question/boss-of.ts'

/** What was seen or heard, with who said it and when. */
export interface Seen {
  observation: Observation
  by?: Person
  interview?: Interview
}

export interface FitNotesFacts {
  boss?: Person
  /** Somebody who would work beside the candidate, and can tell how it is. */
  colleague?: Person
  /** What the candidate's stories show, once each. */
  strengths: string[]
  criteria: { criterion: Criterion; seen: Seen[] }[]
}

type Data = Partial<
  Pick<
    Dossier,
    'people' | 'interviews' | 'accomplishments' | 'criteria' | 'observations' | 'employment'
  >
>

/** No more strengths than one can keep in mind on the day. */
const MOST_STRENGTHS = 5

function seenOf(
  criterion: Criterion,
  { observations = [], people, interviews = [] }: Data,
): Seen[] {
  return observations
    .filter((each) => each.criterion === criterion.id)
    .filter(({ note, score }) => note?.trim() || score !== undefined)
    .map((observation): Seen => {
      const by = personById(people, observation.by)
      const interview = interviews.find(({ id }) => id === observation.interview)
      return { observation, ...(by && { by }), ...(interview && { interview }) }
    })
}

/** Derives the facts of the fit notes. */
export function facts(data: Data): { facts: FitNotesFacts; findings: [] } {
  const { people = [], accomplishments = [], criteria = [] } = data
  const boss = bossOf(data)
  const colleague = people.find(({ relation }) => relation === 'colleague')
  const strengths = new Set(
    accomplishments.flatMap(({ shows }) => shows ?? []).filter((each) => each.trim()),
  )
  return {
    facts: {
      ...(boss && { boss }),
      ...(colleague && { colleague }),
      strengths: [...strengths].slice(0, MOST_STRENGTHS),
      criteria: criteria
        .filter(({ label }) => label?.trim())
        .map((criterion) => ({ criterion, seen: seenOf(criterion, data) })),
    },
    findings: [],
  }
}
