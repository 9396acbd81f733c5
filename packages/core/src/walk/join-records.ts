/** Owns how captures and sessions are joined by their ids: the same is not kept twice, and another is never lost. */
import { type Fields, isFields } from './additions.ts'

/** The first of `id`, `id-2`, `id-3` … that is free, or that has the same already. */
function place(
  list: readonly unknown[],
  id: string,
  isSame: (other: Fields) => boolean,
): { id: string; at: number } {
  let name = id
  for (let count = 2; ; count++) {
    const wanted = name
    const at = list.findIndex((each) => isFields(each) && each.id === wanted)
    if (at < 0 || isSame(list[at] as Fields)) return { id: name, at }
    name = `${id}-${count}`
  }
}

/** The same note, also where its words were touched up in the dossier: no two are taken at one time and place. */
function isSameNote(one: Fields, other: Fields): boolean {
  if (one.words === other.words) return true
  return one.at !== undefined && one.at === other.at && one.step === other.step
}

/**
 * Adds captures. One that is there stays as it is, and learns only what it does not say yet.
 *
 * Notes of two sessions that were started without a time may share an id: then the second gets another.
 */
export function joinCaptures(before: readonly unknown[], now: readonly Fields[]): unknown[] {
  const joined = [...before]
  for (const capture of now) {
    const { id, at } = place(joined, String(capture.id), (other) => isSameNote(other, capture))
    if (at < 0) joined.push({ ...capture, id })
    else joined[at] = { ...capture, ...(joined[at] as Fields) }
  }
  return joined
}

const entriesOf = ({ entries }: Fields): readonly unknown[] =>
  Array.isArray(entries) ? entries : []

/** Whether one is the other, earlier on. */
function isEarlier(one: Fields, other: Fields): boolean {
  const [few, many] = [entriesOf(one), entriesOf(other)]
  return (
    few.length <= many.length &&
    one.structure === other.structure &&
    few.every((entry, index) => JSON.stringify(entry) === JSON.stringify(many[index]))
  )
}

/** Adds sessions. Of one session at two times the later is kept. */
export function joinSessions(before: readonly unknown[], now: readonly Fields[]): unknown[] {
  const joined = [...before]
  for (const session of now) {
    const isSame = (other: Fields) => isEarlier(other, session) || isEarlier(session, other)
    const { id, at } = place(joined, String(session.id), isSame)
    if (at < 0) joined.push({ ...session, id })
    else if (isEarlier(joined[at] as Fields, session)) joined[at] = { ...session, id }
  }
  return joined
}
