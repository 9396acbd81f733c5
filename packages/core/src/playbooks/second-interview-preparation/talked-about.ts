/** What the interviews so far were about: what later ones build on. */
import { inOrder } from '../../render/in-order.ts'
import type { Discussed } from '../../schemas/discussed.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import { namesOf } from './prepared-questions.ts'

/** A topic, and the whole names of those it came up with. */
export interface TalkedAbout {
  discussed: Discussed
  names: string[]
}

const fold = (text: string): string => text.trim().toLowerCase()

/** Every topic once, in the order of the talks. */
export function talkedAbout({
  interviews = [],
  people,
}: Partial<Pick<Dossier, 'interviews' | 'people'>>): TalkedAbout[] {
  const seen = new Set<string>()
  return inOrder(interviews).flatMap(({ discussed = [], people: met }) =>
    discussed.flatMap((entry): TalkedAbout[] => {
      if (!entry.topic?.trim() || seen.has(fold(entry.topic))) return []
      seen.add(fold(entry.topic))
      return [{ discussed: entry, names: namesOf(entry.with?.length ? entry.with : met, people) }]
    }),
  )
}
