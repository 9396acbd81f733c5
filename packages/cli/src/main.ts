/** Binds the command to this process: its streams, its clock, its signals and its exit code. */
import { writeSync } from 'node:fs'
import { MachineError } from './machine-error.ts'
import { processOutput } from './process-output.ts'
import { run } from './run.ts'

let lastWords = (): string => ''

function end(exitCode: number): never {
  try {
    writeSync(2, lastWords())
  } catch {
    // The terminal itself may be gone.
  }
  process.exit(exitCode)
}

process.once('SIGINT', () => end(130))

const done = run(process.argv.slice(2), {
  // Only where a verb reads it: an open stdin takes time as well.
  get stdin() {
    return process.stdin
  },
  stdout: processOutput(1, () => process.stdout),
  stderr: processOutput(2, () => process.stderr),
  env: process.env,
  get cwd() {
    try {
      return process.cwd()
    } catch (error) {
      throw new MachineError(
        {
          code: 'unreadable-file',
          severity: 'error',
          message: 'The folder that you are in is not there any more.',
          hint: 'Go to another one, with cd.',
        },
        error,
      )
    }
  },
  now: () => new Date(),
  terminal(name) {
    const [input, output] = [process.stdin, process[name]]
    return input.isTTY && output.isTTY ? { input, output } : undefined
  },
  beforeEnding(words) {
    lastWords = words
    process.once('SIGTERM', () => end(143))
    process.once('SIGHUP', () => end(129))
  },
})

void done.then((exitCode) => {
  process.exitCode = exitCode
})
