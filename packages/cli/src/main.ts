/** Binds the command to this process: its streams, its clock, its signals and its exit code. */
import { processOutput } from './process-output.ts'
import { run } from './run.ts'

process.once('SIGINT', () => process.exit(130))

process.exitCode = await run(process.argv.slice(2), {
  // Only where a verb reads it: an open stdin takes time as well.
  get stdin() {
    return process.stdin
  },
  stdout: processOutput(1, () => process.stdout),
  stderr: processOutput(2, () => process.stderr),
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
})
