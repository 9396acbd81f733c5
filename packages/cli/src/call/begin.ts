/** Begins a session in a file of its own. */
import { basename, dirname, join, relative, resolve } from 'node:path'
import {
  type Finding,
  type ScriptDefinition,
  type Session,
  start,
  UsageError as Misuse,
} from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { isPage } from '../input/named.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { ENDING } from './find-session.ts'
import { beginJournal, type IsHeld, type Journal } from './journal.ts'
import type { Origin } from './session-file.ts'

export interface Given {
  script: string
  data: readonly string[]
  with?: readonly string[] | undefined
  next?: readonly string[] | undefined
  interview?: string | undefined
  session?: string | undefined
  templates?: string | undefined
}

export type Begun = { session: Session; journal: Journal } | { session?: never; finding: Finding }

/** Where the conversation comes from, as seen from its file. */
function originOf(given: Given, file: string, io: Io): Origin {
  const from = (name: string) => relative(dirname(file), resolve(io.cwd, name)) || '.'
  return {
    script: isPage(given.script) ? from(given.script) : undefined,
    templates: given.templates === undefined ? undefined : from(given.templates),
    data: given.data.length > 0 ? given.data.map(from) : undefined,
  }
}

/** A person who is not in the dossier is something about the data; all else is about the call. */
function started(
  script: ScriptDefinition,
  data: Partial<Dossier>,
  given: Given,
  at: string,
): Session | Finding {
  const { interview } = given
  try {
    return start(script, { data, with: given.with, next: given.next, interview, at })
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    start(script, { data, interview, at })
    return { code: 'unknown-person', severity: 'error', message: error.message }
  }
}

const withId = (session: Session, count: number): Session =>
  count === 1 ? session : { ...session, id: `${session.id}-${count}` }

/**
 * @throws UsageError where the file that was asked for is there already
 * @throws MachineError where it cannot be made
 */
export function begin(
  script: ScriptDefinition,
  data: Partial<Dossier>,
  given: Given,
  { at, io, isHeld }: { at: string; io: Io; isHeld: IsHeld },
): Begun {
  const session = started(script, data, given, at)
  if ('code' in session) return { finding: session }
  for (let count = 1; ; count++) {
    const named = withId(session, count)
    const name = given.session ?? `${named.id}${ENDING}`
    const path = resolve(io.cwd, name)
    const journal = beginJournal(path, name, named, originOf(given, path, io), isHeld)
    if (journal) return { session: named, journal }
    if (given.session !== undefined) {
      throw new UsageError(
        `${name} exists already, so no conversation was begun`,
        `--resume ${join(dirname(name), basename(name))} goes on with it`,
      )
    }
  }
}
