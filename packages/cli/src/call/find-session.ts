/** Finds the session to go on with: the file that was named, or the latest in the folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'
import { UsageError } from '../usage-error.ts'

/** How the names of session files end. */
export const ENDING = '.session.jsonl'

interface Known {
  name: string
  script: string
  /** When the latest entry was made, as far as it can be read. */
  latest: number
}

/** What can be told of a file at a glance; its lines are read with care only where it is the one. */
function glance(name: string, text: string): Known[] {
  const [head = '', ...entries] = text.trimEnd().split('\n')
  try {
    const { cuecard, session } = JSON.parse(head)
    if (cuecard !== 'session') return []
    const [at = session.started] = entries
      .flatMap((line) => /"at":"([^"]+)"/.exec(line)?.[1] ?? [])
      .slice(-1)
    const latest = Date.parse(String(at).replace(/\[.*$/, ''))
    return [{ name, script: String(session.script), latest: Number.isNaN(latest) ? 0 : latest }]
  } catch {
    return []
  }
}

/**
 * @param script the id of the script, where only its sessions count
 * @returns its name within the folder that relative paths start from
 * @throws UsageError where there is none
 * @throws MachineError where the folder cannot be read
 */
export function latestSession(script: string | undefined, io: Io): string {
  try {
    const found = readdirSync(io.cwd)
      .filter((name) => name.endsWith(ENDING))
      .flatMap((name) => glance(name, readFileSync(join(io.cwd, name), 'utf8')))
      .filter((each) => script === undefined || each.script === script)
      .sort((one, other) => other.latest - one.latest || (one.name < other.name ? 1 : -1))
    if (found[0]) return found[0].name
  } catch (error) {
    throw new MachineError(machineFinding('unreadable-file', '.', error), error)
  }
  const of = script === undefined ? '' : ` of ${script}`
  throw new UsageError(
    `there is no session${of} in this folder`,
    'name its file: --resume FILE; without --resume a conversation begins',
  )
}
