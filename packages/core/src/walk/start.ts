/** Owns how a conversation begins: a session that holds all that its walk asks of the dossier. */
import { rolesOf, type Roles, type Rounds } from '../derive/roles.ts'
import { selectPerson } from '../render/select.ts'
import { UsageError } from '../render/usage-error.ts'
import type { Dossier } from '../schemas/dossier.ts'
import type { Session } from '../schemas/session.ts'
import { refuseNoList } from '../script/refuse-no-list.ts'
import type { Loop, Script } from '../script/script.ts'
import { itemsAtStart } from './items-at-start.ts'
import { plainName } from './is-same-name.ts'
import { isKnown } from './known.ts'
import { refuseNoTime, refuseUnknown } from './refuse.ts'
import { roundsIn } from './rounds-in.ts'

/** How to begin. */
export interface StartOptions {
  /** What is known; lines are left out, and loops filled, by it. */
  data?: Partial<Dossier> | undefined
  /** Those talked to, by id or by a name that only one person has; otherwise as the data has it. */
  with?: readonly string[] | undefined
  /** Those to be met next, likewise. */
  next?: readonly string[] | undefined
  /** An id for the session: small letters, digits and hyphens. Made from the script and the time where absent. */
  id?: string | undefined
  /** The time at which it begins, by RFC 9557. */
  at?: string | undefined
  /** The id of the interview in which it takes place. */
  interview?: string | undefined
}

/** A person by id, or by a name that only one person has, however it is encoded. */
function personId(people: Rounds['people'], given: string): string {
  if (!people?.length || people.some(({ id }) => id === given)) return given
  const called = people.map((person) => {
    const names = Object.entries(person.name ?? {}).map(([part, name]) => [part, plainName(name)])
    return { ...person, name: Object.fromEntries(names) as typeof person.name }
  })
  const { found, finding } = selectPerson(called, plainName(given))
  if (found) return found.id
  throw new UsageError([finding.message, finding.hint].filter(Boolean).join(' '))
}

function rolesFrom(data: Rounds, options: StartOptions): Roles {
  const known = rolesOf(data, options.at)
  const given = (role: keyof Roles) => {
    refuseNoList(role, options[role])
    return options[role]?.map((each) => personId(data.people, each))
  }
  const those = given('with') ?? known.with
  const next = given('next') ?? known.next.filter((id) => !those.includes(id))
  return { with: those, next }
}

/** An id that no session and no note of the data has. */
function freeId({ sessions = [], captures = [] }: Rounds, script: string, at?: string): string {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(at ?? '')
  const base = time ? `${script}-${time[1]}-${time[2]}${time[3]}` : script
  const taken = (id: string): boolean =>
    sessions.some((session) => session.id === id) ||
    captures.some((capture) => capture.id.startsWith(`${id}-`))
  let id = base
  for (let count = 2; taken(id); count++) id = `${base}-${count}`
  return id
}

/** The paths that guards ask for and that lead to something; those of a loop's items stay with the items. */
function knownPaths(script: Script, data: Partial<Dossier>, roles: Roles): string[] {
  const paths = script.steps.flatMap(({ guards }) =>
    guards.flatMap((guard) => (guard.kind === 'answered' ? [] : [guard.path])),
  )
  const ofItems = script.loops.map(({ as }) => `[${as}]`)
  return [...new Set(paths)].filter(
    (path) => !ofItems.some((item) => path.includes(item)) && isKnown(data, path, roles),
  )
}

/**
 * Begins a walk through a script.
 *
 * @param script one of `@cuecard/core/playbooks`, or its plain data
 * @param options the data is only looked at here: the session keeps what its walk needs of it
 * @returns a session: plain data, to be kept anywhere as JSON
 * @throws UsageError where an option cannot be meant
 * @example
 * let session = start(secondInterviewCallScript, { data: dossier, at: '2026-11-20T15:00-05:00[America/New_York]' })
 */
export function start<S extends Script>(script: S, options: StartOptions = {}): Session {
  const { interview } = options
  const data = options.data ?? {}
  const rounds = roundsIn(data)
  const at = refuseNoTime(options.at)
  const { id = freeId(rounds, script.id, at) } = options
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(
      `id cannot be ${JSON.stringify(id)}; write it in small letters, digits and hyphens, like "first-call"`,
    )
  }
  const interviews = rounds.interviews?.flatMap((each) => each.id ?? []) ?? []
  if (interview !== undefined && interviews.length > 0 && !interviews.includes(interview)) {
    refuseUnknown('the dossier knows no interview', interview, interviews)
  }
  const roles = rolesFrom(rounds, options)
  return {
    id,
    script: script.id,
    version: script.version,
    structure: script.structure,
    ...(at !== undefined && { started: at }),
    ...(interview !== undefined && { interview }),
    with: roles.with,
    next: roles.next,
    known: knownPaths(script, data, roles),
    items: script.loops.flatMap((loop: Loop) => itemsAtStart(script, loop, data, roles)),
    entries: [],
  }
}
