/** Runs a command in a pseudo-terminal (by `script` of util-linux), and types when it has shown what it is waited for. */
import { spawn } from 'node:child_process'

export interface Step {
  /** Words that are shown before anything is typed. */
  until: string
  type?: string
  /** Whether the screen is looked at before that. */
  look?: true
}

export interface Stage {
  cwd: string
  env: Record<string, string>
  columns: number
  rows: number
}

export interface Played {
  /** All that the terminal got. */
  raw: string
  /** What it had got when it was looked at, each time. */
  looks: string[]
  code: number | null
}

/** Milliseconds in which nothing more is shown: the screen is done. */
const QUIET = 150
/** Milliseconds to wait for words. */
const PATIENCE = 15_000

const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/** @throws where words do not come */
export async function playOnTerminal(
  command: string,
  steps: readonly Step[],
  { cwd, env, columns, rows }: Stage,
): Promise<Played> {
  const line = `stty cols ${columns} rows ${rows}; ${command}`
  const child = spawn('script', ['-qefc', line, '/dev/null'], {
    cwd,
    env: { TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
  })
  let raw = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (raw += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (raw += text))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const looks: string[] = []
  let seen = 0
  for (const { until, type, look } of steps) {
    const begun = performance.now()
    for (let at = -1; at < 0; at = raw.indexOf(until, seen)) {
      if (performance.now() - begun > PATIENCE) {
        child.kill('SIGKILL')
        throw new Error(
          `${command} did not show ${JSON.stringify(until)}, but:\n${raw.slice(seen)}`,
        )
      }
      await wait(20)
    }
    seen = raw.indexOf(until, seen) + until.length
    for (let before = -1; before !== raw.length; await wait(QUIET)) before = raw.length
    if (look) looks.push(raw)
    if (type !== undefined) child.stdin.write(type)
  }
  const code = await ended
  return { raw, looks, code }
}
