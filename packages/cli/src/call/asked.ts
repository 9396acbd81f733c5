/** What a call is about: what was asked for, and what the session that is gone on with says of itself. */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Finding } from '@cuecard/core'
import { isPage } from '../input/named.ts'
import { readSource, STDIN } from '../input/read-source.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import type { Given } from './begin.ts'
import { latestSession } from './find-session.ts'
import type { Hold } from './hold.ts'
import { parseSession, type SessionFile } from './session-file.ts'

export interface CallOptions {
  data?: readonly string[]
  with?: readonly string[]
  next?: readonly string[]
  interview?: string
  save?: boolean
  resume?: string | true
  session?: string
  plain?: boolean
  json?: boolean
  templates?: string
  now?: string
  timeZone?: string
  locale?: string
}

export interface Asked extends Given {
  resumed?: SessionFile & { name: string }
}

/** @throws UsageError where the flags cannot be meant together */
function refuse(given: CallOptions, script: string | undefined): void {
  const { data = [], resume, save } = given
  if (data.includes(STDIN)) {
    const hint = 'give --data a file'
    throw new UsageError('what you type is read from stdin, so the dossier cannot be', hint)
  }
  if (script === undefined && resume === undefined) {
    throw new UsageError('a script is missing', '`cuecard list scripts` shows them all')
  }
  if (save && data.length === 0 && resume === undefined) {
    throw new UsageError('--save needs a dossier to add to', 'give --data FILE')
  }
  if (resume === undefined) return
  const fresh = (['with', 'next', 'interview'] as const).find((flag) => given[flag] !== undefined)
  if (fresh !== undefined) {
    const hint = 'leave it out to go on, or --resume to begin anew'
    throw new UsageError(`--${fresh} says how a conversation begins`, hint)
  }
}

/** Files that a session names, as seen from here; those that are gone are left out. */
function fromSession(names: readonly string[], file: string, io: Io): string[] {
  const folder = dirname(resolve(io.cwd, file))
  return names
    .map((name) => relative(io.cwd, resolve(folder, name)) || '.')
    .filter((name) => existsSync(resolve(io.cwd, name)))
}

/**
 * @param operand the script as it was named
 * @param hold takes the session that is gone on with
 * @returns findings only, where the session cannot be read
 * @throws UsageError where the flags cannot be meant
 * @throws MachineError where the session's file is missing, unreadable, or open elsewhere
 */
export async function askedFor(
  operand: string | undefined,
  given: CallOptions,
  io: Io,
  hold: Hold,
): Promise<Asked | { script?: never; findings: Finding[] }> {
  refuse(given, operand)
  const { data = [], templates, session, resume } = given
  if (resume === undefined) return { ...given, script: operand!, data, templates, session }
  // What a page is called tells nothing of its script's id.
  const id = operand !== undefined && !isPage(operand) ? operand : undefined
  const name = resume === true ? (session ?? latestSession(id, io)) : resume
  // Nobody writes to it between reading it and going on with it.
  await hold.take(resolve(io.cwd, name), name, io)
  const { bytes } = await readSource(name, io)
  const resumed = await parseSession(bytes, name)
  if (!resumed.session) return resumed
  const { origin } = resumed
  const own = (path: string | undefined) =>
    path === undefined ? undefined : fromSession([path], name, io)[0]
  return {
    script: operand ?? own(origin.script) ?? resumed.session.script,
    templates: templates ?? own(origin.templates),
    data: data.length > 0 ? data : fromSession(origin.data ?? [], name, io),
    resumed: { ...resumed, name },
  }
}
