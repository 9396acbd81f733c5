/** A program that goes on while a test looks at what it shows, and types. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished } from 'vitest'
import { bin, plainEnv } from './cuecard.ts'

/** Starts a program; it is ended with the test. */
export function begin(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
) {
  const child = spawn(program, args, { cwd, env: { ...plainEnv, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'close')
  let shown = ''
  let seen = 0
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (shown += text))
  }
  /** Waits until something new is shown that has these words. */
  const until = async (words: string): Promise<void> => {
    await expect.poll(() => shown.indexOf(words, seen), { timeout: 10_000 }).not.toBe(-1)
    seen = shown.indexOf(words, seen) + words.length
  }
  const type = (text: string) => child.stdin.write(text)
  return { child, ended, until, type, shown: () => shown }
}

/** `cuecard` with pipes. */
export const inLines = (cwd: string, ...args: string[]) =>
  begin(process.execPath, [bin, ...args], cwd)

/**
 * `cuecard` in a pseudo-terminal of 80 columns; what is typed there comes key by key.
 *
 * @param args as a shell reads them
 * @param before what the shell does first
 */
export const onTerminal = (
  cwd: string,
  args: string,
  env: Record<string, string> = {},
  before = 'stty cols 80 rows 24;',
) =>
  begin(
    'script',
    ['-qefc', `${before} exec "${process.execPath}" "${bin}" ${args}`, '/dev/null'],
    cwd,
    { TERM: 'xterm', ...env },
  )
