/** Owns the entry that a note adds to a list of the dossier: what it is known by, and what the walk knows of it. */
import { type PathField, dossierPath } from '../script/dossier-path.ts'
import type { Capture, Fill } from '../script/script.ts'
import type { Fields } from './additions.ts'
import { noteId } from './capture-of-note.ts'
import { isSameName } from './is-same-name.ts'
import { itemsOf, namedBy } from './items.ts'
import { onlyOne } from './person-in-role.ts'
import type { Note, Walk } from './state.ts'

/**
 * The entry without the words themselves; the one that is there already, where the words are the same.
 *
 * @param root what is being collected
 */
export function entryAdded(
  walk: Walk,
  { entry, number }: Note,
  capture: Capture,
  { list, root }: { list: PathField; root: Fields },
): Fields {
  const { session, plan } = walk
  const fills = (fill: Fill): boolean => capture.fills?.includes(fill) ?? false
  const loop = plan.script.loops.find((each) => namedBy(capture, each) !== undefined)
  const items = loop ? itemsOf(walk, loop).items : []
  const item = items.find(({ label }) => isSameName(label, entry.text))
  const by = entry.by ?? onlyOne(session.with)
  const known: Fields = item
    ? { id: item.id, chosen: true }
    : { id: noteId(session, number), by, from: by, interview: session.interview }
  const filled = Object.entries(known).filter(
    ([fill, value]) => fills(fill as Fill) && value !== undefined,
  )
  const [, name] = dossierPath(capture.to)
  const before = (root[list.field] as Fields[] | undefined)?.find((each) => {
    const words = name && each[name.field]
    return typeof words === 'string' && isSameName(words, entry.text)
  })
  // What was known by a name before is still called so.
  const label = item && name ? { [name.field]: item.label } : {}
  return before ?? { ...Object.fromEntries(filled), ...label }
}
