/** Runs one command of the test run, with the repository's own tools first in its path. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

const minutes = 60_000

const env = {
  ...process.env,
  CI: 'true',
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
}

/** Runs a command that speaks for itself; true when it ends well within ten minutes. */
export function passes(command: string, ...args: string[]): boolean {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    timeout: 10 * minutes,
  })
  if (error ?? signal) console.log(`${command} did not finish: ${error?.message ?? signal}`)
  return status === 0
}

/** Runs a command and keeps what it says. */
export function output(command: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: 2 * minutes,
    maxBuffer: 64 * 1024 * 1024,
  })
}
