/** Puts together what the call brought: the process, who comes next, and where one stands with each who was asked. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { ProcessStep } from '../../schemas/process-step.ts'
import type { Standing } from '../../schemas/standing.ts'
import { instantOf } from '../../derive/instant.ts'
import { personById } from '../../derive/person-by-id.ts'
import { aboutNext, callNotes, recordedIn, steps } from './call-notes.ts'
import { type RoundsData, interviewersOf } from './interviewers.ts'
import { type OpenPoints, openPoints } from './open-points.ts'
import { type Support, supportOf } from './support-of.ts'

/** What one person told. */
export interface CallRound {
  person?: Person
  /** When they were asked last: a time. */
  at?: string
  standing?: Standing
  support?: Support
  /** How the next person will see the candidate. */
  seen: Capture[]
  /** What is printed nowhere else. */
  rest: Capture[]
}

export interface CallSummaryFacts {
  /** Something that was told, or by whom; absent where nothing was. */
  heard?: string
  process: { step: ProcessStep; people: Person[] }[]
  /** What was said of the process beside its steps. */
  told: Capture[]
  next: Person[]
  /** Notes on whoever comes next, as far as no person has them. */
  about: Capture[]
  /** Whether no further interview comes. */
  last: boolean
  /** The latest first. */
  rounds: CallRound[]
  actions: Capture[]
  /** Who interviewed the candidate together with the one asked last, and was not asked. */
  others: Person[]
  open: OpenPoints
}

export type CallSummaryData = RoundsData &
  Partial<Pick<Dossier, 'captures' | 'competition' | 'decision'>>

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== ''

/** Whether somebody said anything about the candidate. */
const hasStanding = ({ standing }: Person): boolean =>
  standing !== undefined && Object.values(standing).some((value) => value != null && isGiven(value))

/** What is printed of somebody who comes next. */
const portrait = ({ name, asPerson, partInProcess, cares }: Person) => [
  name?.full,
  asPerson,
  partInProcess,
  cares,
]

const view = ({ standing }: Person) => standing

/** Everybody who was asked, or whose view is on record, with their notes; the latest first. */
function asked(people: readonly Person[], notes: readonly Capture[]) {
  const speakers = new Set([
    ...notes.map(({ by }) => personById(people, by)),
    ...people.filter(hasStanding),
  ])
  const all = [...speakers].map((person) => {
    const own = notes.filter(({ by }) => personById(people, by) === person)
    const at = own.findLast((note) => note.at !== undefined)?.at
    return { person, own, at }
  })
  const moment = ({ at }: { at: string | undefined }) => instantOf(at) ?? -Infinity
  return all.sort((one, other) => moment(other) - moment(one) || 0)
}

/** Derives the facts of the call's summary. */
export function facts(
  data: CallSummaryData,
  context: Pick<FactsContext, 'with' | 'next' | 'now'>,
): Facts & { facts: CallSummaryFacts } {
  const { people = [], process = [], captures, competition, decision } = data
  const notes = callNotes(captures)
  const speakers = asked(people, notes)
  const latest = speakers[0]
  const { next, met } = interviewersOf(data, {
    ...context,
    ...(latest?.person && { with: [latest.person.id] }),
  })
  const { talk } = interviewersOf(data, { with: met.map(({ id }) => id) })
  const last = decision?.lastRound === true && next.length === 0

  const isStep = ({ label }: ProcessStep) => typeof label === 'string' && label.trim() !== ''
  const inFields = recordedIn(process, competition, next.map(portrait), people.map(view))
  const loose = notes.filter((note) => !inFields(note))
  const at = (...ids: readonly string[]) => loose.filter(({ step }) => ids.includes(step ?? ''))
  const latestOwn = latest?.own ?? []
  const about = at(...aboutNext).filter((note) => latestOwn.includes(note))
  const placed = new Set([...at(steps.process, steps.seen, steps.next), ...about])

  const rounds = speakers.map(({ person, own, at: time }): CallRound => {
    const standing = person && hasStanding(person) ? person.standing : undefined
    const support = standing && supportOf(standing)
    return {
      ...(person && { person }),
      ...(time !== undefined && { at: time }),
      ...(standing && { standing }),
      ...(support && { support }),
      seen: at(steps.seen).filter((note) => own.includes(note)),
      rest: loose.filter((note) => own.includes(note) && !placed.has(note)),
    }
  })
  const heard = notes[0]?.words ?? latest?.person?.name?.full
  return {
    facts: {
      ...(heard !== undefined && { heard }),
      process: process.filter(isStep).map((step) => ({
        step,
        people: people.filter(({ id }) => step.with?.includes(id)),
      })),
      told: at(steps.process),
      next,
      about,
      last,
      rounds,
      actions: at(steps.next),
      others: people.filter(
        (person) =>
          latest?.person !== undefined &&
          talk?.people?.includes(person.id) &&
          !speakers.some((speaker) => speaker.person === person),
      ),
      open: openPoints(data, {
        next,
        last,
        ...(rounds[0] && { round: rounds[0] }),
        notes: latestOwn,
      }),
    },
    findings: [],
  }
}
