/** Owns what becomes of notes and answers: each note is a capture, and lands in a field of its own where it fits. */
import type { Finding } from '../findings/finding.ts'
import type { Dossier } from '../schemas/dossier.ts'
import { type PathField, dossierPath } from '../script/dossier-path.ts'
import type { Capture } from '../script/script.ts'
import type { Additions, Fields } from './additions.ts'
import { captureOfAnswer, captureOfNote } from './capture-of-note.ts'
import { entryAdded } from './entry-added.ts'
import { itemsOf } from './items.ts'
import { personInRole } from './person-in-role.ts'
import { loopOf } from './plan.ts'
import { put, spotOf } from './spot.ts'
import type { Answer, Item, Note, Position, Walk } from './state.ts'
import { beyond, ofAnotherKind, quoted, untold } from './untold.ts'
import { wordsAs } from './words-as.ts'

/** What a walk adds to the dossier, and what could be kept as a note only. */
export interface Landed {
  additions: Additions
  findings: Finding[]
}

function itemAt(walk: Walk, { step, round }: Position, as: string): Item | undefined {
  const here = walk.plan.steps.get(step)
  const loop = here && loopOf(walk.plan, here)
  return loop?.as === as ? itemsOf(walk, loop).items[round] : undefined
}

/** The entry that a word in brackets means: a person of a role, or what the loop was at. */
function picked(walk: Walk, at: Answer | Note, { entries }: PathField): Fields | undefined {
  if (entries === null) return undefined
  const isRole = entries === 'with' || entries === 'next'
  const id = isRole ? personInRole(entries, at.entry, walk.session) : itemAt(walk, at, entries)?.id
  return id === undefined ? undefined : { id }
}

/** Puts a note where its capture says; the finding says why that cannot be. */
function landNote(walk: Walk, note: Note, capture: Capture, root: Fields): Finding[] {
  const { text, about } = note.entry
  const { to, takes } = capture
  const value = takes === 'id' && about !== undefined ? about : wordsAs(text, takes)
  if (value === undefined) return [ofAnotherKind(quoted(text), capture)]
  const spot = spotOf(root, to, (part) =>
    part.entries === ''
      ? entryAdded(walk, note, capture, { list: part, root })
      : picked(walk, note, part),
  )
  if (!spot) return [untold(walk, quoted(text), to)]
  // An entry that was added before is called what it was called then.
  const isEntry = !spot.adds && dossierPath(to).some(({ entries }) => entries === '')
  if (!isEntry || spot.entry[spot.field] === undefined) put(spot, value, takes === undefined)
  return []
}

/** Puts an answer on record where its step says so. */
function landAnswer(walk: Walk, answer: Answer, root: Fields): Finding[] {
  const step = walk.plan.steps.get(answer.step)
  return (step?.records ?? []).flatMap(({ to, values }) => {
    const value = Object.hasOwn(values, answer.choice) ? values[answer.choice] : undefined
    if (value === undefined) return []
    const spot = spotOf(root, to, (part) => (part.entries === '' ? {} : picked(walk, answer, part)))
    if (!spot) return [untold(walk, `The answer at "${step!.title}"`, to)]
    put(spot, value, false)
    return []
  })
}

/** Whether a note has a field of its own, beside being a capture. */
const hasField = ({ to }: Capture): boolean => dossierPath(to)[0]?.field !== 'captures'

/** Lands all notes and answers that still stand, in the order in which they were taken. */
export function land(walk: Walk): Landed {
  const { session, plan } = walk
  const root: Fields = {}
  const full = plan.script.loops.map((loop) => beyond(walk, loop))
  const refused = new Set(full.flatMap(({ notes }) => notes))
  const findings = full.flatMap((each) => each.findings)
  const taken = [...walk.notes, ...walk.answers].sort((one, other) => one.number - other.number)
  const captures = taken.flatMap((each) => {
    if ('choice' in each) {
      const told = landAnswer(walk, each, root)
      findings.push(...told)
      // An answer that has no place on record is kept as a note.
      return told.length > 0 ? [captureOfAnswer(session, each, plan.steps.get(each.step)!)] : []
    }
    const { capture } = each
    if (capture && hasField(capture) && !refused.has(each)) {
      findings.push(...landNote(walk, each, capture, root))
    }
    return [captureOfNote(session, each)]
  })
  const additions: Partial<Dossier> = { ...(captures.length > 0 && { captures }), ...root }
  return { additions: additions as Additions, findings: unique(findings) }
}

/** Two loops over one list are full of the same. */
const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.message, finding])).values(),
]
