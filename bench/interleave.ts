/** Times functions side by side: in turns, so that whatever else the machine does counts for all alike. */

/** How long a turn takes, about, in milliseconds: long beside the clock's grain, too short to be interrupted often. */
const TURN = 0.3

/** How long each runs beforehand, until the machine has optimised what it will. */
const WARM_UP = 300

function timed(run: () => unknown, times: number): number {
  const start = performance.now()
  for (let i = 0; i < times; i++) run()
  return (performance.now() - start) / times
}

/** Warms up, and tells how many runs make a turn. */
function runsPerTurn(run: () => unknown): number {
  const end = performance.now() + WARM_UP
  while (performance.now() < end) run()
  return Math.max(1, Math.round(TURN / timed(run, 20)))
}

function shuffle(order: number[]): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1]!

/**
 * The order is another in each round, because each pays for some of the garbage of the one before it.
 *
 * @param runs what to time
 * @param rounds how many turns each gets
 * @returns for each, the milliseconds a run took in each round
 */
export function interleave(runs: readonly (() => unknown)[], rounds: number): number[][] {
  const times = runs.map(runsPerTurn)
  const measured = runs.map((): number[] => [])
  const order = runs.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order)
    for (const at of order) measured[at]!.push(timed(runs[at]!, times[at]!))
  }
  return measured
}
