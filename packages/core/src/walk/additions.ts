/** Owns what a conversation adds to a dossier, as data: a part of one, in which people are known by their ids. */
import type { Dossier } from '../schemas/dossier.ts'
import type { Person } from '../schemas/person.ts'

/** A person whom the dossier knows already, with what was learnt. */
export type PersonAddition = Partial<Person> & Pick<Person, 'id'>

/** What `collect` gives: to be joined with a dossier by `withCollected`. */
export type Additions = Omit<Partial<Dossier>, 'people'> & { people?: PersonAddition[] }

/** Data while it is put together. */
export interface Fields {
  [field: string]: unknown
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
