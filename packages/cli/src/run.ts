/** From arguments to an exit code: the one place where outcomes are printed and failures answered. */
import { explain } from './explain.ts'
import { printable } from './findings/printable.ts'
import type { Io } from './io.ts'
import { isMachineError } from './machine-error.ts'
import { meant } from './meant.ts'
import { exitCodeOf, type Outcome } from './outcome.ts'
import { parsePlainly } from './parse-plainly.ts'
import { printOutcome } from './print-outcome.ts'
import { spreadData } from './spread-data.ts'
import type { Call, Verb } from './verb.ts'
import { verbs } from './verbs.ts'
import { version } from './version.ts'
import { write } from './write.ts'

async function perform(verb: Verb, call: Call, io: Io): Promise<Outcome> {
  try {
    const action = await verb.load()
    return await action(meant(verb, call), io)
  } catch (error) {
    if (!isMachineError(error)) throw error
    return { results: [], findings: [error.finding], machineFailed: true }
  }
}

/** The verb and its call, where the arguments are beyond doubt. */
function plainCall([name, ...args]: readonly string[]): { verb: Verb; call: Call } | undefined {
  const verb = verbs.find((each) => each.name === name)
  const call = verb && parsePlainly(verb, spreadData(args))
  return call ? { verb, call } : undefined
}

/**
 * Runs the command.
 *
 * @param argv the arguments, without Node and the script
 * @returns the exit code of the contract: 0 done, 1 error findings, 2 wrong usage, 3 the machine failed
 * @example
 * process.exitCode = await run(['list', 'documents'], io)
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    // Answered before anything else is loaded: scripts ask for it often.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await write(io.stdout, 'stdout', `${version}\n`)
      return 0
    }
    const parsed = plainCall(argv) ?? (await import('./parse.ts')).parse(argv, verbs)
    if (!parsed.verb) {
      await write(io.stdout, 'stdout', parsed.stdout)
      await write(io.stderr, 'stderr', printable(parsed.stderr))
      return parsed.exitCode
    }
    const outcome = await perform(parsed.verb, parsed.call, io)
    await printOutcome(outcome, parsed.call.options['json'] === true, io)
    return exitCodeOf(outcome)
  } catch (error) {
    const { words, exitCode } = explain(error, io)
    await write(io.stderr, 'stderr', words).catch(() => {})
    return exitCode
  }
}
