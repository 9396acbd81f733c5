/** Finds out whom the latest call was about, however much has happened since. */
import type { FactsContext } from '../../render/document-definition.ts'
import type { Person } from '../../schemas/person.ts'
import { inOrder } from '../../render/in-order.ts'
import { aboutNext } from './call-notes.ts'
import type { Call } from './calls-of.ts'
import { type RoundData, roundOf, talksWith } from './round-of.ts'

/** Those in the interview that came after the talk with somebody. */
function following(data: RoundData, person: Person): string[] {
  const ordered = inOrder(data.interviews ?? [])
  const talk = talksWith(data, [person]).at(-1)
  return (talk && ordered[ordered.indexOf(talk) + 1]?.people) ?? []
}

/**
 * Those to be met after a call: whom its notes are about, and who was in the interview that came next; where
 * neither tells, whom the dossier's rounds name.
 *
 * @param call the latest one, where there was any
 */
export function nextAfter(
  data: RoundData,
  call: Call | undefined,
  context: Pick<FactsContext, 'next' | 'now'>,
): Person[] {
  const { people = [] } = data
  const { person, notes = [] } = call ?? {}
  const told = notes.filter(({ step }) => aboutNext.includes(step ?? ''))
  const ids = context.next ?? [
    ...told.flatMap(({ about }) => about ?? []),
    ...(person ? following(data, person) : []),
  ]
  const next = people.filter((each) => each !== person && ids.includes(each.id))
  if (next.length > 0) return next
  return roundOf(data, { ...context, ...(person && { with: [person.id] }) }).next
}
