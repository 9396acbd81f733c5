/** Owns what a loop goes through: what was known at the start, and what was named on the way. */
import { dossierPath } from '../script/dossier-path.ts'
import type { Capture, Loop } from '../script/script.ts'
import { isSameName } from './is-same-name.ts'
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

/** An id for what has none: the name in small letters and hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** An id that none of the others has. */
function freeId(name: string, others: readonly Item[], otherwise: string): string {
  const slug = slugOf(name) || otherwise
  let id = slug
  for (let count = 2; others.some((other) => other.id === id); count++) id = `${slug}-${count}`
  return id
}

/** The things that a loop goes through so far, in the order in which they were named. */
export function itemsOf({ session, notes }: Pick<Walk, 'session' | 'notes'>, loop: Loop): Items {
  const all = (session.items ?? []).filter((item) => item.loop === loop.id)
  const known = all.map(({ id, label, known: paths }): Item => ({ id, label, known: paths }))
  const items = known.filter((_item, index) => all[index]!.chosen !== false).slice(0, loop.atMost)
  const refused: Note[] = []
  for (const note of notes) {
    if (namedBy(note.capture, loop) === undefined) continue
    const label = note.entry.text.trim()
    const isIt = (item: Item): boolean => isSameName(item.label, label)
    if (items.some(isIt)) continue
    if (items.length >= loop.atMost) {
      refused.push(note)
      continue
    }
    const others = [...known, ...items]
    const id = (): string => freeId(label, others, `${session.id}-${note.number}`)
    items.push(known.find(isIt) ?? { id: id(), label })
  }
  return { items, refused }
}

/** How many times the loop is walked: once at least. */
export const roundsOf = (walk: Walk, loop: Loop): number =>
  Math.max(1, itemsOf(walk, loop).items.length)
