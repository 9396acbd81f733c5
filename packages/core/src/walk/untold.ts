/** Owns what is said of notes and answers that have no place in the dossier beyond the note. */
import type { Finding } from '../findings/finding.ts'
import { dossierPath } from '../script/dossier-path.ts'
import type { Capture, Loop } from '../script/script.ts'
import { itemsOf } from './items.ts'
import type { Note, Walk } from './state.ts'
import { takesInWords } from './words-as.ts'

/** Words as a message shows them. */
export function quoted(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 59)}…` : words)
}

const info = (code: string, message: string, path: string, hint: string): Finding => ({
  code,
  severity: 'info',
  message,
  place: { path },
  hint,
})

/** Words that are no such thing as their field takes. */
export const ofAnotherKind = (what: string, { to, takes = 'nothing' }: Capture): Finding =>
  info(
    'note-of-another-kind',
    `${what} is kept as a note only, because ${to} takes ${takesInWords(takes)}.`,
    to,
    'Note it once more in that form, or add it to the dossier by hand.',
  )

/** Told once for all that is noted. */
function nobodyNamed(role: 'with' | 'next'): Finding {
  const whom = role === 'with' ? 'whom you talk to' : 'whom you will meet next'
  return info(
    'nobody-named',
    `It is not known ${whom}, so what is said about them is kept as notes only.`,
    'people',
    `Name them as the conversation begins, as ${role}.`,
  )
}

/** What was meant for somebody, or something, that cannot be told. */
export function untold({ session, plan }: Walk, what: string, path: string): Finding {
  const role = dossierPath(path)
    .map(({ entries }) => entries)
    .find((entries) => entries === 'with' || entries === 'next')
  if (role !== 'with' && role !== 'next') {
    const loop = plan.script.loops.find(({ as }) => path.includes(`[${as}]`))
    return info(
      'note-about-nothing',
      `${what} is kept as a note only, because nothing was named that it could belong to.`,
      path,
      `Name what is gone through first (${loop?.over ?? 'a list of the dossier'}), then note what belongs to each.`,
    )
  }
  const ids = session[role] ?? []
  if (ids.length === 0) return nobodyNamed(role)
  const who = role === 'with' ? 'who said it' : 'whom it is about'
  return info(
    'note-about-whom',
    `${what} is kept as a note only, because it is not known ${who}.`,
    path,
    `Say ${who}: ${ids.join(', ')}.`,
  )
}

/** What was named beyond the most that a loop takes, and what to do. */
export function beyond(walk: Walk, loop: Loop): { notes: readonly Note[]; findings: Finding[] } {
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
