/** Owns what becomes of notes and answers: each note is a capture, and lands in a field of its own where it fits. */
import type { Finding } from '../findings/finding.ts'
import type { Dossier } from '../schemas/dossier.ts'
import { type PathField, dossierPath } from '../script/dossier-path.ts'
import type { Capture, Loop } from '../script/script.ts'
import type { Additions, Fields } from './additions.ts'
import { captureOfNote } from './capture-of-note.ts'
import { entryAdded } from './entry-added.ts'
import { itemsOf } from './items.ts'
import { personInRole } from './person-in-role.ts'
import { loopOf } from './plan.ts'
import { put, spotOf } from './spot.ts'
import type { Answer, Item, Note, Position, Walk } from './state.ts'
import { type Value, takesInWords, wordsAs } from './words-as.ts'

/** What a walk adds to the dossier, and what could be kept as a note only. */
export interface Landed {
  additions: Additions
  findings: Finding[]
}

/** Words as a message shows them. */
export function quoted(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 59)}…` : words)
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

const info = (code: string, message: string, path: string, hint: string): Finding => ({
  code,
  severity: 'info',
  message,
  place: { path },
  hint,
})

/** What was meant for somebody or something that cannot be told. */
function untold(walk: Walk, what: string, path: string): Finding {
  const { session, plan } = walk
  const role = (['with', 'next'] as const).find((each) => path.includes(`[${each}]`))
  if (!role) {
    const loop = plan.script.loops.find(({ as }) => path.includes(`[${as}]`))
    const hint = `Name what is gone through first (${loop?.over ?? 'a list of the dossier'}), then note what belongs to each.`
    return info(
      'note-about-nothing',
      `${what}, because nothing was named that it could belong to.`,
      path,
      hint,
    )
  }
  const ids = session[role] ?? []
  const who = role === 'with' ? 'who said it' : 'whom it is about'
  const hint =
    ids.length > 0
      ? `Say ${who}: ${ids.join(', ')}.`
      : `Say ${who}, or begin with the people named (${role}).`
  return info('note-about-whom', `${what}, because it is not known ${who}.`, path, hint)
}

function landNote(walk: Walk, note: Note, capture: Capture, root: Fields): Finding[] {
  const { entry } = note
  const { to, takes } = capture
  const said = `${quoted(entry.text)} is kept as a note only`
  const value: Value | undefined =
    takes === 'id' && entry.about ? entry.about : wordsAs(entry.text, takes)
  if (value === undefined) {
    const words = takesInWords(takes ?? 'nothing')
    return [
      info(
        'note-of-another-kind',
        `${said}, because ${to} takes ${words}.`,
        to,
        'Note it once more in that form, or add it to the dossier by hand.',
      ),
    ]
  }
  const spot = spotOf(root, to, (part) =>
    part.entries === ''
      ? entryAdded(walk, note, capture, { list: part, root })
      : picked(walk, note, part),
  )
  if (!spot) return [untold(walk, said, to)]
  // A thing that was named before is what it was called then.
  const isNamed =
    !spot.adds &&
    typeof spot.entry[spot.field] === 'string' &&
    dossierPath(to).some(({ entries }) => entries === '')
  if (!isNamed) put(spot, value, takes === undefined)
  return []
}

function landAnswer(walk: Walk, answer: Answer, root: Fields): Finding[] {
  const step = walk.plan.steps.get(answer.step)
  return (step?.records ?? []).flatMap(({ to, values }) => {
    const value = Object.hasOwn(values, answer.choice) ? values[answer.choice] : undefined
    if (value === undefined) return []
    const spot = spotOf(root, to, (part) => (part.entries === '' ? {} : picked(walk, answer, part)))
    if (!spot)
      return [untold(walk, `The answer at "${step!.title}" stays in this session only`, to)]
    put(spot, value, false)
    return []
  })
}

/** What was named beyond the most that a loop takes. */
function beyond(walk: Walk, loop: Loop): { notes: readonly Note[]; findings: Finding[] } {
  const { items, refused } = itemsOf(walk, loop)
  const named = items.map(({ label }) => label).join(', ')
  const findings = refused.map(({ entry }): Finding => ({
    code: 'loop-full',
    severity: 'warning',
    message: `${loop.atMost} at a time is the most, so ${quoted(entry.text)} is kept as a note and not gone through today.`,
    place: { path: loop.over },
    hint: `Go on with ${named}. What is kept can be talked about another time.`,
  }))
  return { notes: refused, findings }
}

/** Lands all notes and answers that still stand, in the order in which they were taken. */
export function land(walk: Walk): Landed {
  const root: Fields = {}
  const full = walk.plan.script.loops.map((loop) => beyond(walk, loop))
  const refused = new Set(full.flatMap(({ notes }) => notes))
  const findings = full.flatMap((each) => each.findings)
  const taken = [...walk.notes, ...walk.answers].sort((one, other) => one.number - other.number)
  for (const each of taken) {
    if ('choice' in each) findings.push(...landAnswer(walk, each, root))
    else if (
      each.capture &&
      !refused.has(each) &&
      dossierPath(each.capture.to)[0]?.field !== 'captures'
    ) {
      findings.push(...landNote(walk, each, each.capture, root))
    }
  }
  const captures = walk.notes.map((note) => captureOfNote(walk.session, note))
  const additions: Partial<Dossier> = { ...(captures.length > 0 && { captures }), ...root }
  return { additions: additions as Additions, findings: unique(findings) }
}

/** Two loops over one list are full of the same. */
const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.message, finding])).values(),
]
