/** Data for one thank-you letter, small enough to be read whole in a test. */
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Interview } from '../../src/schemas/interview.ts'
import type { Person } from '../../src/schemas/person.ts'

export const dana: Person = {
  id: 'dana',
  name: { full: 'Dana Whitfield', given: 'Dana', family: 'Whitfield', courtesy: 'Ms.' },
}
export const tom: Person = { id: 'tom', name: { full: 'Tom Chen', given: 'Tom', family: 'Chen' } }

/** A talk with somebody about something. */
export function talk(
  id: string,
  people: string[],
  topic: string,
  more: Partial<Interview> = {},
): Interview {
  return { id, people, discussed: [{ topic }], ...more }
}

/** The parts that a thank-you letter needs. */
export function letterData(interviews: Interview[], people: Person[] = [dana, tom]) {
  return {
    candidate: { name: { full: 'Sam Reed' } },
    people,
    interviews,
  } satisfies Partial<Dossier>
}
