/** What the call before the interview brought in that has a bearing on one person and is printed nowhere else. */
import { personById } from '../../derive/person-by-id.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import { callNotes, recordedIn, steps } from '../second-interview-call/call-notes.ts'

/** A note, and who said it, as far as that is known. */
export interface NoteAbout {
  capture: Capture
  by?: Person
}

export interface NotesAbout {
  /** What was said. */
  notes: NoteAbout[]
  /** What the candidate means to do before the talk. */
  actions: Capture[]
}

type Data = Partial<Pick<Dossier, 'people' | 'captures' | 'process' | 'competition'>>

/** What was noted there served the call itself. */
const OF_THE_CALL = [
  'if-somebody-else-asked-you-back',
  'have-your-notes-ready',
  'if-they-have-no-time',
] as const

/**
 * What others said about a person, in the order in which it was noted. What the call brought in about nobody in
 * particular was about whoever comes next, and counts for everybody but the one who said it.
 *
 * @param person whom the notes are for; undefined where it is not known yet
 */
export function notesAbout(data: Data, person: Person | undefined): NotesAbout {
  const { captures = [], people = [], process, competition } = data
  const ofTheCall = new Set(callNotes(captures))
  const isPrinted = recordedIn(
    process,
    competition,
    people.map(({ asPerson, partInProcess, cares, standing }) => [
      asPerson,
      partInProcess,
      cares,
      standing,
    ]),
  )
  const heard = captures.filter(
    (capture) =>
      (capture.about === undefined ? ofTheCall.has(capture) : capture.about === person?.id) &&
      (person === undefined || capture.by !== person.id) &&
      Boolean(capture.words?.trim()) &&
      !isPrinted(capture),
  )
  const left = new Set<string | undefined>([...OF_THE_CALL, steps.process, steps.next])
  return {
    notes: heard
      .filter(({ step }) => !left.has(step))
      .map((capture) => {
        const by = personById(people, capture.by)
        return { capture, ...(by && { by }) }
      }),
    actions: heard.filter(({ step }) => step === steps.next),
  }
}
