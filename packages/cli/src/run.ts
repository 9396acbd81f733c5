/** From arguments to an exit code: the one place where outcomes are printed and failures answered. */
import { reportFindings } from './findings/report-findings.ts'
import type { Io } from './io.ts'
import { isMachineError } from './machine-error.ts'
import { allFindings, exitCodeOf, type Outcome } from './outcome.ts'
import { parsePlainly } from './parse-plainly.ts'
import { spreadData } from './spread-data.ts'
import { isUsageError } from './usage-error.ts'
import type { Call, Verb } from './verb.ts'
import { verbs } from './verbs.ts'
import { version } from './version.ts'
import { write } from './write.ts'

async function perform(verb: Verb, call: Call, io: Io): Promise<Outcome> {
  try {
    const action = await verb.load()
    return await action(call, io)
  } catch (error) {
    if (!isMachineError(error)) throw error
    return { results: [], findings: [error.finding], machineFailed: true }
  }
}

async function print(outcome: Outcome, asJson: boolean, io: Io): Promise<void> {
  if (asJson) {
    const json = { results: outcome.results, findings: allFindings(outcome) }
    await write(io.stdout, 'stdout', `${JSON.stringify(json, null, 2)}\n`)
    return
  }
  await write(io.stdout, 'stdout', outcome.output ?? '')
  const notes = (outcome.notes ?? []).map((note) => `${note}\n`).join('')
  await write(io.stderr, 'stderr', notes + reportFindings(outcome, io))
}

/** Words for a failure that is no finding, and its exit code. */
function explain(error: unknown, io: Io): { words: string; exitCode: 2 | 3 } {
  if (isUsageError(error)) {
    const hint = error.hint === undefined ? '' : `(${error.hint})\n`
    return { words: `error: ${error.message}\n${hint}`, exitCode: 2 }
  }
  if (isMachineError(error)) return { words: `error: ${error.message}\n`, exitCode: 3 }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const more = io.env['CUECARD_DEBUG'] ? `${stack}\n` : '(CUECARD_DEBUG=1 shows where)\n'
  return { words: `error: cuecard itself failed: ${message}\n${more}`, exitCode: 3 }
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
      await write(io.stderr, 'stderr', parsed.stderr)
      return parsed.exitCode
    }
    const outcome = await perform(parsed.verb, parsed.call, io)
    await print(outcome, parsed.call.options['json'] === true, io)
    return exitCodeOf(outcome)
  } catch (error) {
    const { words, exitCode } = explain(error, io)
    await write(io.stderr, 'stderr', words).catch(() => {})
    return exitCode
  }
}
