/** Owns the map in words: which ways the talk can go after each step, and where each of them goes on. */
import type { MainStop, Way } from '../script-ways.ts'

function goesOn({ mark, onTo, comesBack }: Way, number: number): string {
  if (comesBack) return `${mark} comes back to ${number}`
  return onTo ? `${mark} goes on to ${onTo.number}` : `${mark} ends the talk`
}

/** One sentence for each turn and each run, after one that counts the steps. */
export function mapWords(stops: readonly MainStop[]): string {
  const sentences = stops.flatMap(({ number, ways, run }) => [
    ...(run
      ? [`${run.from} to ${run.to} are gone through up to ${run.atMost} times, once for each.`]
      : []),
    ...(ways.length
      ? [
          `After ${number} the talk can go ${ways.length} ways: ${ways
            .map((way) => goesOn(way, number))
            .join(', ')}.`,
        ]
      : []),
  ])
  return [`${stops.length} steps in a row.`, ...sentences].join(' ')
}
