/** Owns how a note becomes a capture of the dossier, known by an id that stays the same. */
import type { Capture as Captured } from '../schemas/capture.ts'
import type { Session } from '../schemas/session.ts'
import type { Capture, Step } from '../script/script.ts'
import type { Noted } from './entry.ts'
import { onlyOne } from './person-in-role.ts'
import type { Answer } from './state.ts'

/** A note as far as it is known without a walk. */
export interface BareNote {
  readonly entry: Noted & { readonly topic?: string | undefined }
  readonly number: number
  readonly capture?: Capture | undefined
  readonly step?: string | undefined
}

/** The id of what an entry of a session leaves in the dossier. */
export const noteId = (session: Session, number: number): string => `${session.id}-${number}`

/** What was said, by whom, when and where; a free note that names nobody is one's own. */
export function captureOfNote(session: Session, note: BareNote): Captured {
  const { entry, number, capture, step } = note
  const isFree = entry.capture === undefined
  const by = entry.by ?? (isFree ? undefined : onlyOne(session.with))
  const all: Captured = {
    id: noteId(session, number),
    script: session.script,
    step: step || entry.step,
    question: capture?.what,
    by,
    at: entry.at,
    interview: session.interview,
    words: entry.text.trim(),
    verbatim: isFree ? undefined : capture && capture.words === 'verbatim',
    about: entry.about,
    topic: entry.topic,
    own: isFree && by === undefined ? true : undefined,
  }
  return told(all)
}

/** An answer in the words of the script, for one that could not be put on record. */
export function captureOfAnswer(
  session: Session,
  { entry, number, choice }: Pick<Answer, 'entry' | 'number' | 'choice'>,
  { id, title, choices }: Step,
): Captured {
  const label = choices.find((each) => each.id === choice)?.label.text ?? choice
  return told({
    id: noteId(session, number),
    script: session.script,
    step: id,
    question: title,
    by: entry.by ?? onlyOne(session.with),
    at: entry.at,
    interview: session.interview,
    // An answer whose words depend on the data is known by its name.
    words: label.includes('{{') ? choice : label.replaceAll(/[*_`]/g, ''),
    own: true,
  })
}

/** Without what is not known. */
const told = (capture: Captured): Captured =>
  Object.fromEntries(
    Object.entries(capture).filter(([, value]) => value !== undefined && value !== ''),
  ) as Captured
