/** Runs one command of the test run, with the repository's own tools first in its path. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

const minutes = 60_000

const env = {
  ...process.env,
  CI: 'true',
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
}

/** Runs a command that speaks for itself, once it is done; true when it ends well within ten minutes. */
export function passes(command: string, ...args: string[]): Promise<boolean> {
  return succeeds(command, args, 'pipe')
}

/** The same, for one that runs alone and takes long: what it says is shown at once. */
export function passesAloud(command: string, ...args: string[]): Promise<boolean> {
  return succeeds(command, args, 'inherit')
}

function succeeds(command: string, args: string[], words: 'pipe' | 'inherit'): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', words, words],
    shell: process.platform === 'win32',
    timeout: 10 * minutes,
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => said.push(data))
  }
  return new Promise((resolve) => {
    const end = (ok: boolean, why?: string): void => {
      process.stdout.write(Buffer.concat(said))
      if (why) console.log(`${command} did not finish: ${why}`)
      resolve(ok)
    }
    child.on('error', ({ message }) => end(false, message))
    child.on('close', (status, signal) => end(status === 0, signal ?? undefined))
  })
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
