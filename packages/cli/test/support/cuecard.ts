/** Runs the command as people do: as a process, in a folder. */
import { spawn, type SpawnOptions } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const bin = fileURLToPath(new URL('../../bin/cuecard.js', import.meta.url))

export interface Ran {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'uid' | 'gid'> {
  stdin?: string | Uint8Array
  env?: Record<string, string>
}

/** The environment of the tests, without what would change words or colours. */
export const plainEnv: Record<string, string> = {
  PATH: process.env['PATH'] ?? '',
  TZ: 'UTC',
  LANG: 'C.UTF-8',
}

/** Runs any program and waits for its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  { stdin = '', env = {}, ...options }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, env: { ...plainEnv, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
}

/** Runs `cuecard` with arguments. */
export function cuecard(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runProgram(process.execPath, [bin, ...args], options)
}
