/** Owns what the data tells of people and talks, whatever shape it was given in. */
import type { Rounds } from '../derive/roles.ts'
import { conform } from '../shape/conform.ts'

const id = 's'
const shape = {
  kind: 's',
  people: [{ id, name: { full: 's', given: 's', family: 's' } }],
  interviews: [
    { id, round: 'n', start: 't', end: 't', people: [id], discussed: ['*'], notes: 's' },
  ],
  process: [{ done: 'b', with: [id] }],
  captures: [{ id, by: id, at: 't' }],
  sessions: [{ id, started: 't', with: [id] }],
} as const

const hasId = (entry: { id?: string }): boolean => entry.id !== undefined

/** What of the data can be read as people and talks; what is wrong with the rest is told by `view` and `check`. */
export function roundsIn(given: unknown): Rounds {
  const data = conform(shape, given ?? {}).data as Rounds
  const { people, captures, sessions } = data
  return {
    ...data,
    ...(people && { people: people.filter(hasId) }),
    ...(captures && { captures: captures.filter(hasId) }),
    ...(sessions && { sessions: sessions.filter(hasId) }),
  }
}
