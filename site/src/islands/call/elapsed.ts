/** Owns how long a call has taken: told by the times of its entries, so that nothing of it is lost with the page. */
import type { Session } from '@cuecard/core'

/** Nobody is silent for so long: the call was left, and taken up again. */
const BREAK = 60 * 60

const momentOf = (time: string): number => Date.parse(time.replace(/\[.*$/, '')) / 1000

/**
 * In seconds, without the breaks.
 *
 * @param now in seconds; left out where the call is over
 */
export function elapsed({ started, entries }: Session, now?: number): number {
  const times = [started, ...entries.map(({ at }) => at)].flatMap((time) =>
    time === undefined ? [] : [momentOf(time)],
  )
  if (now !== undefined) times.push(now)
  let sum = 0
  times.forEach((time, at) => {
    const since = at === 0 ? 0 : time - times[at - 1]!
    if (since > 0 && since < BREAK) sum += since
  })
  return sum
}

/** @example clock(108) // '01:48' */
export function clock(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)]
  return [minutes, rest].map((part) => String(part).padStart(2, '0')).join(':')
}
