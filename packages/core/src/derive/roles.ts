/** Owns who is who in a conversation about the next round: those who were met, and those to be met next. */
import type { Dossier } from '../schemas/dossier.ts'
import type { Interview } from '../schemas/interview.ts'
import { instantOf } from './instant.ts'

/** People by their ids. */
export interface Roles {
  /** Those talked to. */
  with: string[]
  /** Those to be met next. */
  next: string[]
}

/** The parts of a dossier that know who was met, and who is still to come. */
export type Rounds = Partial<
  Pick<Dossier, 'kind' | 'people' | 'interviews' | 'process' | 'captures' | 'sessions'>
>

const timeOf = ({ start, end }: Interview): number | undefined => instantOf(end ?? start)

/** By time where both have one, else by round; else as the dossier has them. */
function order(one: Interview, other: Interview): number {
  const [first, second] = [timeOf(one), timeOf(other)]
  if (first !== undefined && second !== undefined && first !== second) return first - second
  return (one.round ?? 0) - (other.round ?? 0)
}

/** Whether a talk is behind us: by the clock, or because the dossier tells what came of it. */
function isHeld(interview: Interview, now: number | undefined): boolean {
  const start = instantOf(interview.start ?? interview.end)
  if (now !== undefined && start !== undefined) return start <= now
  const { end, discussed, notes } = interview
  return end !== undefined || (discussed?.length ?? 0) > 0 || notes !== undefined
}

/** The ids that people have, in order and once each; all ids where the dossier names nobody. */
function known(ids: readonly (readonly string[] | undefined)[], { people }: Rounds): string[] {
  const all = [...new Set(ids.flatMap((each) => each ?? []))]
  return people ? all.filter((id) => people.some((person) => person.id === id)) : all
}

interface Talks {
  held: Interview[]
  later: Interview[]
}

function talksOf({ interviews = [] }: Rounds, now: string | undefined): Talks {
  const moment = instantOf(now)
  const held = interviews.filter((interview) => isHeld(interview, moment)).sort(order)
  const later = interviews.filter((interview) => !held.includes(interview)).sort(order)
  if (held.length > 0) return { held, later }
  // Where nothing tells of any talk, those that are not to come count as held: somebody must have been met.
  const isToCome = (interview: Interview) => moment !== undefined && timeOf(interview) !== undefined
  return {
    held: later.filter((interview) => !isToCome(interview)),
    later: later.filter(isToCome),
  }
}

/** Everybody who was met, or talked to on the way: earlier rounds are over, whatever became of them. */
function metIn({ captures = [], sessions = [] }: Rounds, { held }: Talks, now?: string): string[] {
  const moment = instantOf(now) ?? Infinity
  const isOver = (at: string | undefined) => (instantOf(at) ?? -Infinity) <= moment
  return [
    ...held.flatMap(({ people }) => people ?? []),
    ...captures.flatMap(({ by, at }) => (by !== undefined && isOver(at) ? [by] : [])),
    ...sessions.flatMap((session) => (isOver(session.started) ? (session.with ?? []) : [])),
  ]
}

/** The first of those still to come that are not met yet: one step's, one interview's, or anybody unmet. */
function upcoming(data: Rounds, { later }: Talks, met: readonly string[]): string[] {
  const steps = (data.process ?? []).filter(({ done }) => done !== true)
  const groups = [
    ...steps.map((step) => step.with),
    ...later.map(({ people }) => people),
    data.people?.map(({ id }) => id),
  ]
  const unmet = groups.map((ids) => known([ids], data).filter((id) => !met.includes(id)))
  return unmet.find(({ length }) => length > 0) ?? []
}

/**
 * Whom a conversation is with, and who comes next: the people of the latest interview held, and those of the next
 * step, the next interview, or those whom nobody has met yet. On the hiring side there are no such roles.
 *
 * @param now an RFC 9557 time; without it a talk counts as held where the dossier tells when it ended, or of it
 * @example rolesOf(dossier) // { with: ['miriam'], next: ['henrik', 'suryani'] }
 */
export function rolesOf(data: Rounds, now?: string): Roles {
  if (data.kind === 'hiring') return { with: [], next: [] }
  const talks = talksOf(data, now)
  const latest = talks.held.at(-1)
  return {
    with: latest ? known([latest.people], data) : [],
    next: upcoming(data, talks, metIn(data, talks, now)),
  }
}

/**
 * The roles of the round after: those who were to be met next are those talked to, and others come next.
 *
 * @param roles those of the round before
 * @returns undefined where nobody was to be met next, so that there is no further round
 * @example rolesAfter(dossier, { with: ['miriam'], next: ['henrik'] }) // { with: ['henrik'], next: ['suryani'] }
 */
export function rolesAfter(
  data: Rounds,
  roles: { readonly with: readonly string[]; readonly next: readonly string[] },
  now?: string,
): Roles | undefined {
  if (roles.next.length === 0) return undefined
  const talks = talksOf(data, now)
  return {
    with: [...roles.next],
    next: upcoming(data, talks, [...metIn(data, talks, now), ...roles.with, ...roles.next]),
  }
}
