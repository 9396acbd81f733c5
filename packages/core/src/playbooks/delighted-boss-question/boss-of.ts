/** Finds who the boss is, from what the dossier says most surely to least. */
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import { personById } from '../../derive/person-by-id.ts'

/** The only one of its kind, or nobody. */
function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}

/**
 * The boss once hired, else the one future boss, else the one hiring manager.
 *
 * @returns undefined where it is not known, or several could be meant
 */
export function bossOf({
  people = [],
  employment,
}: Partial<Pick<Dossier, 'people' | 'employment'>>): Person | undefined {
  const related = (relation: Person['relation']) =>
    people.filter((person) => person.relation === relation)
  return (
    personById(people, employment?.boss) ??
    only(related('future-boss')) ??
    only(related('hiring-manager'))
  )
}
