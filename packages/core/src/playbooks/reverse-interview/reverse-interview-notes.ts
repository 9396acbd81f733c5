/** What the capture form knows already, and how many arenas it has room for. */
import type { Facts } from '../../render/document-definition.ts'
import type { Arena } from '../../schemas/arena.ts'
import { chosenArenas } from './chosen-arenas.ts'
import { type Said, type SaidData, saidIn } from './said.ts'
import { type Talk, type TalkData, talkOf } from './talk.ts'

export interface ReverseInterviewNotesFacts extends Talk, Said {
  /** Four: those that are chosen first, then room for others. */
  fields: { number: number; arena?: Arena }[]
  /** Chosen beyond the fourth. */
  later: Arena[]
}

const ROOM = [0, 1, 2, 3]

/** Derives the facts of the capture form; from an empty dossier, room for all of it. */
export function facts(data: TalkData & SaidData): Facts & { facts: ReverseInterviewNotesFacts } {
  const { chosen, later, findings } = chosenArenas(data.arenas)
  const fields = ROOM.map((index) => {
    const arena = chosen[index]
    return { number: index + 1, ...(arena && { arena }) }
  })
  return { facts: { ...talkOf(data), ...saidIn(data), fields, later }, findings }
}
