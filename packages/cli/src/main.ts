/** Binds the command to this process: its streams, its clock, its signals and its exit code. */
import type { Output } from './io.ts'
import { run } from './run.ts'

/** Opened at the first use: making a stream takes as long as making a letter. */
function lazily(open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | undefined
  const opened = () => {
    // A failed write is answered where it is made; unheard, it would end the process with a stack.
    stream ??= open().on('error', () => {})
    return stream
  }
  return {
    write: (text, done) => opened().write(text, done),
    get isTTY() {
      return opened().isTTY
    },
  }
}

process.once('SIGINT', () => process.exit(130))

process.exitCode = await run(process.argv.slice(2), {
  // Only where a verb reads it: an open stdin takes time as well.
  get stdin() {
    return process.stdin
  },
  stdout: lazily(() => process.stdout),
  stderr: lazily(() => process.stderr),
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
})
