/** Owns what a loop goes through: what was known at the start, and what was named on the way. */
import { dossierPath } from '../script/dossier-path.ts'
import type { Capture, Loop } from '../script/script.ts'
import type { Item, Note, Walk } from './state.ts'

/** What a loop goes through, and what was named beyond the most that it takes. */
export interface Items {
  readonly items: readonly Item[]
  /** Kept as notes only. */
  readonly refused: readonly Note[]
}

/** The field that names an entry of the loop's list, where the capture adds one: `arenas[].label`. */
export function namedBy(
  capture: Capture | undefined,
  { over }: Pick<Loop, 'over'>,
): string | undefined {
  if (!capture) return undefined
  const [list, name] = dossierPath(capture.to)
  return list?.field === over && list.entries === '' ? name?.field : undefined
}

/** Whether two names are meant to be one. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')

/** An id for what has none: the name in small letters and hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The things that a loop goes through so far, in the order in which they were named. */
export function itemsOf({ session, notes }: Pick<Walk, 'session' | 'notes'>, loop: Loop): Items {
  const known = (session.items ?? []).filter((item) => item.loop === loop.id)
  const items: Item[] = known.slice(0, loop.atMost).map(({ loop: _loop, ...item }): Item => item)
  const refused: Note[] = []
  for (const note of notes) {
    const { capture, entry } = note
    if (namedBy(capture, loop) === undefined) continue
    const label = entry.text.trim()
    if (items.some((item) => isSameName(item.label, label))) continue
    if (items.length >= loop.atMost) refused.push(note)
    else items.push({ id: slugOf(label) || `${session.id}-${note.number}`, label })
  }
  return { items, refused }
}

/** How many times the loop is walked: once at least. */
export const roundsOf = (walk: Walk, loop: Loop): number =>
  Math.max(1, itemsOf(walk, loop).items.length)
