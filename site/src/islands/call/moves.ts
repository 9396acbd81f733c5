/** Owns how what somebody does in a call becomes entries of its session. */
import type { ScriptDefinition, Session } from '@cuecard/core'
import { type Entry, type View, type ViewedStep, withPerson } from '@cuecard/core/walk'
import type { Dossier } from '@cuecard/core/schemas'
import type { Draft, Drafts } from '../store/kept.ts'

export type Step = ViewedStep<'tree'>
type Noted = Extract<Entry, { kind: 'noted' }>

/** The field that a draft stands in: a capture of a step, or what is written there beside; known in each round. */
export const fieldKey = ({ id, round }: Pick<Step, 'id' | 'round'>, capture = ''): string =>
  `${id}/${round?.number ?? 1}/${capture}`

type Capture = ScriptDefinition['steps'][number]['captures'][number]

/** What a person of a note is to it. */
export const roleIn = (capture: Pick<Capture, 'to'>): 'by' | 'about' =>
  capture.to.includes('[next]') ? 'about' : 'by'

/** Several things stand on a line each, and so does a date beside its words. */
const isLines = ({ many, takes }: Capture): boolean => many || takes !== undefined

/** The id of the person whom words name, where the field takes one. */
function personNamed(text: string, data: Partial<Dossier>): string | undefined {
  const { people } = data
  const { data: after, id } = withPerson(data, text)
  return people && after.people?.length === people.length ? id : undefined
}

function notesOf(
  draft: Draft,
  step: string,
  capture: Capture | undefined,
  data: Partial<Dossier>,
): Noted[] {
  const texts = capture && isLines(capture) ? draft.text.split('\n') : [draft.text]
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const about = capture?.takes === 'id' ? personNamed(text, data) : undefined
      return {
        kind: 'noted',
        text,
        step,
        ...(capture && { capture: capture.id }),
        ...(draft.by && { [capture ? roleIn(capture) : 'by']: draft.by }),
        ...(about !== undefined && { about }),
      }
    })
}

/**
 * Drafts as notes, each once: a tab that died between the two has left the same words in both.
 *
 * @param keys the fields whose drafts become notes
 */
export function notesFrom(
  script: ScriptDefinition,
  { notes }: Pick<View, 'notes'>,
  { drafts, data }: { drafts: Drafts; data: Partial<Dossier> },
  keys: readonly string[],
): Noted[] {
  return keys.flatMap((key) => {
    const [step = '', , id] = key.split('/')
    const draft = drafts[key]
    if (!draft) return []
    const capture = script.steps
      .find((each) => each.id === step)
      ?.captures.find((each) => each.id === id)
    // In another round of a loop the same words are another note.
    const isNoted = ({ text }: Noted): boolean =>
      notes.some((note) => note.step === step && note.text === text && note.topic === null)
    return notesOf(draft, step, capture, data).filter((entry) => !isNoted(entry))
  })
}

/** The keys of the fields of a step. */
export const keysOf = (step: Step): string[] => [
  ...step.captures.map(({ id }) => fieldKey(step, id)),
  fieldKey(step),
]

/** The latest entry that still stands. */
export function lastStanding({ entries }: Session): Entry | undefined {
  const left: Entry[] = []
  for (const entry of entries) {
    if (entry.kind === 'undone') left.pop()
    else left.push(entry)
  }
  return left.at(-1)
}

/** To the step before: an answer is taken back, and notes stay. Undefined where this is the beginning. */
export function backFrom({ previous, step }: View<'tree'>, session: Session): Entry | undefined {
  if (!previous) return undefined
  const last = lastStanding(session)
  const isAnswer = last?.kind === 'answered' || last?.kind === 'skipped'
  if (isAnswer && last.step === previous.id) return { kind: 'undone' }
  return {
    kind: 'jumped',
    to: previous.id,
    ...(step && { step: step.id }),
    ...(previous.round && { round: previous.round.number }),
  }
}
