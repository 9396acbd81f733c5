/** Chooses what a letter takes up of a talk: what concerned its reader, as much of it as a letter can carry. */
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Discussed } from '../../schemas/discussed.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'

/** A topic taken up, with the strength of the candidate's that bears on it. */
export interface Topic {
  discussed: Discussed
  strength?: Accomplishment
}

/** Words of the user's own that a letter carries and stays within some 220 in all. */
const WORD_BUDGET = 130

/** What was discussed with a person. */
export interface Talk {
  /** With them by name, or in an interview that was theirs alone; in the order of the talk. */
  own: Discussed[]
  /** With everybody who was there: a topic without names, where there were several. */
  shared: Discussed[]
}

export function talkWith(person: Person, interview: Interview | undefined): Talk {
  const discussed = (interview?.discussed ?? []).filter(({ topic }) => topic?.trim())
  const unnamed = discussed.filter((entry) => !entry.with?.length)
  const named = discussed.filter((entry) => entry.with?.includes(person.id))
  if ((interview?.people?.length ?? 0) > 1) return { own: named, shared: unnamed }
  return { own: discussed.filter((e) => unnamed.includes(e) || named.includes(e)), shared: [] }
}

const wordsIn = (text: string | undefined): number => text?.match(/\S+/g)?.length ?? 0

function substance({ discussed: { said, yours }, strength }: Topic): number {
  const told = strength?.similar ?? strength?.result ?? strength?.title
  return wordsIn(said) + wordsIn(yours) + wordsIn(told)
}

/** Each topic with the accomplishment that it names; one that was told before is not told again. */
function withStrengths(
  discussed: readonly Discussed[],
  accomplishments: readonly Accomplishment[],
): Topic[] {
  const told = new Set<string>()
  return discussed.map((entry) => {
    const strength = accomplishments.find(({ id }) => id === entry.accomplishment)
    if (!strength || told.has(strength.id)) return { discussed: entry }
    told.add(strength.id)
    return { discussed: entry, strength }
  })
}

/**
 * The topics to tell, and those to name only. Told are those with something behind them, while there is room;
 * where none has, the first.
 *
 * @param most how many may be told
 */
export function chooseTopics(
  discussed: readonly Discussed[],
  accomplishments: readonly Accomplishment[],
  most: number,
): { told: Topic[]; named: Topic[] } {
  const topics = withStrengths(discussed, accomplishments)
  const weighty = topics.filter((topic) => substance(topic) > 0)
  const told: Topic[] = []
  let room = WORD_BUDGET
  for (const topic of weighty.length ? weighty : topics.slice(0, 1)) {
    const size = substance(topic)
    if (told.length && (told.length === most || size > room)) continue
    told.push(topic)
    room -= size
  }
  return { told, named: topics.filter((topic) => !told.includes(topic)) }
}
