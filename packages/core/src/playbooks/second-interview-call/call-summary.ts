/** Puts together what the calls brought: the process, who comes next, and where one stands with each who was asked. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { ProcessStep } from '../../schemas/process-step.ts'
import type { Standing } from '../../schemas/standing.ts'
import { personById } from '../../derive/person-by-id.ts'
import { type Topic, aboutNext, callNotes, recordedIn, steps, topics } from './call-notes.ts'
import { type Call, callsOf } from './calls-of.ts'
import { nextAfter } from './next-after.ts'
import { type OpenPoints, openPoints } from './open-points.ts'
import { type RoundData, talksWith } from './round-of.ts'
import { type Support, supportOf } from './support-of.ts'

/** A note, and the person it is about where the document does not say so otherwise. */
export interface NoteAbout {
  note: Capture
  about?: Person
}

/** What one person told. */
export interface CallRound {
  person?: Person
  /** When they were asked last: a time. */
  at?: string
  standing?: Standing
  support?: Support
  /** What they said, by what it is about, as far as it is in no field of theirs. */
  said: Record<Topic, Capture[]>
  /** What is printed nowhere else. */
  rest: NoteAbout[]
}

export interface CallSummaryFacts {
  /** Something that was told, or by whom; absent where nothing was. */
  heard?: string
  /** Whether anything was told. */
  any: boolean
  process: { step: ProcessStep; people: Person[] }[]
  /** What was said of the process beside its steps. */
  told: Capture[]
  /** Those to be met next, with notes that are in no field of theirs. */
  next: { person: Person; notes: Capture[] }[]
  /** Notes on whoever comes next, as far as they name nobody. */
  about: Capture[]
  /** The latest first. */
  rounds: CallRound[]
  /** Remarks of the candidate's own; an answer that was chosen is what somebody said. */
  own: Capture[]
  actions: Capture[]
  /** Who interviewed the candidate together with the one asked last, and was not asked. */
  others: Person[]
  open: OpenPoints
}

export type CallSummaryData = RoundData & Partial<Pick<Dossier, 'captures' | 'competition'>>

/** What is printed of somebody who comes next. */
const portrait = ({ name, asPerson, partInProcess, cares }: Person) => [
  name?.full,
  asPerson,
  partInProcess,
  cares,
]

/** One person's notes by topic. */
function byTopic(
  at: (...ids: readonly string[]) => Capture[],
  own: readonly Capture[],
): Record<Topic, Capture[]> {
  const entries = Object.entries(topics).map(([topic, ids]) => [
    topic,
    at(...ids).filter((note) => own.includes(note)),
  ])
  return Object.fromEntries(entries) as Record<Topic, Capture[]>
}

/** Whether a round has anything that is not printed elsewhere. */
const hasMore = ({ standing, said, rest }: CallRound): boolean =>
  standing !== undefined || rest.length > 0 || Object.values(said).some(({ length }) => length > 0)

/** Those who sat in the same talk as the one asked last, and were not asked. */
function notAsked(data: CallSummaryData, calls: readonly Call[]): Person[] {
  const latest = calls[0]?.person
  const talk = latest && talksWith(data, [latest]).at(-1)
  return (data.people ?? []).filter(
    (person) => talk?.people?.includes(person.id) && !calls.some((call) => call.person === person),
  )
}

/** Derives the facts of the call's summary. */
export function facts(
  data: CallSummaryData,
  context: Pick<FactsContext, 'next' | 'now'>,
): Facts & { facts: CallSummaryFacts } {
  const { people = [], process = [], captures, competition } = data
  const all = callNotes(captures)
  const isOwn = ({ own, question, step }: Capture) =>
    step === steps.before || (own === true && question === undefined)
  const notes = all.filter((note) => !isOwn(note))
  const calls = callsOf(people, notes)
  const latest = calls[0]
  const next = nextAfter(data, latest, context)

  const standings = people.map(({ standing }) => standing)
  const isPrinted = recordedIn(process, competition, next.map(portrait), standings)
  const loose = notes.filter((note) => !isPrinted(note))
  const at = (...ids: readonly string[]) => loose.filter(({ step }) => ids.includes(step ?? ''))
  const news = at(...aboutNext).filter((note) => latest?.notes.includes(note))
  const isOf = (person: Person) => (note: Capture) => note.about === person.id
  const nextNotes = next.map((person) => ({ person, notes: news.filter(isOf(person)) }))
  const named = new Set(nextNotes.flatMap((each) => each.notes))
  const placed = new Set([
    ...at(steps.process, steps.next, ...Object.values(topics).flat()),
    ...news,
  ])

  const rounds = calls.map(({ person, at: time, notes: own, standing }): CallRound => {
    const support = standing && supportOf(standing)
    const rest = loose.filter((note) => own.includes(note) && !placed.has(note))
    return {
      ...(person && { person }),
      ...(time !== undefined && { at: time }),
      ...(standing && { standing }),
      ...(support && { support }),
      said: byTopic(at, own),
      rest: rest.map((note) => {
        const about = personById(people, note.about)
        return { note, ...(about && about !== person && { about }) }
      }),
    }
  })
  const heard = all[0]?.words ?? latest?.person?.name?.full
  return {
    facts: {
      ...(heard !== undefined && { heard }),
      any: heard !== undefined,
      process: process
        .filter(({ label }) => label?.trim())
        .map((step) => ({ step, people: people.filter(({ id }) => step.with?.includes(id)) })),
      told: at(steps.process),
      next: nextNotes,
      about: news.filter((note) => !named.has(note)),
      rounds: rounds.filter(hasMore),
      own: all.filter(isOwn),
      actions: notes.filter(({ step }) => step === steps.next),
      others: notAsked(data, calls),
      open: openPoints(data, next, latest),
    },
    findings: [],
  }
}
