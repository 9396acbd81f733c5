/** Who is meant, and what people are called. */
import type { Session } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'

const folded = (text: string): string => text.toLowerCase()

/** The id of the person who is meant by an id or a name. @returns nothing where none, or several, could be */
export function findPerson(
  asked: string,
  { people = [] }: Partial<Dossier>,
  session: Session,
): string | undefined {
  const ids = [...(session.with ?? []), ...(session.next ?? [])]
  if (ids.includes(asked) || people.some(({ id }) => id === asked)) return asked
  const named = people.filter(({ name }) =>
    [name.full, name.given, name.family].some((each) => each && folded(each) === folded(asked)),
  )
  return named.length === 1 ? named[0]!.id : undefined
}

/** What a person is called. */
export function nameOf(id: string, { people = [] }: Partial<Dossier>): string {
  return people.find((person) => person.id === id)?.name.full ?? id
}
