/** Looks people up by the ids that other entries name them by. */
import type { Person } from '../schemas/person.ts'

/** @returns undefined where the id is absent or nobody has it */
export function personById(
  people: readonly Person[] | undefined,
  id: string | undefined,
): Person | undefined {
  return id === undefined ? undefined : people?.find((person) => person.id === id)
}
