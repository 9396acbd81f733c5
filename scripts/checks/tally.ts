/** How checks are counted: what every stage of the test run returns. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** What should have run and did not, by name. Anything here fails the run. */
  leftOut: string[]
  /** What passed only when it was tried once more, by name. */
  unsteady: string[]
}

/** One check's outcome as a tally. */
export function one(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, leftOut: [], unsteady: [] }
}

/** Adds tallies up. */
export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
    leftOut: tallies.flatMap(({ leftOut }) => leftOut),
    unsteady: tallies.flatMap(({ unsteady }) => unsteady),
  }
}
