/** Prints what came of a verb: data to stdout, words to stderr, or all of it as JSON. */
import { printable } from './findings/printable.ts'
import { reportFindings } from './findings/report-findings.ts'
import type { Io } from './io.ts'
import { allFindings, type Outcome } from './outcome.ts'
import { write } from './write.ts'

/**
 * @returns whether anybody reads stdout still
 * @throws MachineError where a stream cannot take it
 */
export async function printOutcome(outcome: Outcome, asJson: boolean, io: Io): Promise<boolean> {
  if (asJson) {
    const json = { results: outcome.results, findings: allFindings(outcome) }
    return write(io.stdout, 'stdout', `${JSON.stringify(json, null, 2)}\n`)
  }
  const isRead = await write(io.stdout, 'stdout', outcome.output ?? '')
  const notes = (outcome.notes ?? []).map((note) => `${printable(note)}\n`).join('')
  await write(io.stderr, 'stderr', notes + reportFindings(outcome, io))
  return isRead
}
