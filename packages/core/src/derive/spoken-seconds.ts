/** Estimates how long words take to say aloud. */

/** Words a minute at an unhurried pace: audiobooks are read at 150 to 160, and a conversation pauses more. */
const WORDS_A_MINUTE = 140

/**
 * How long a text takes to say, in seconds.
 *
 * @example
 * spokenSeconds('We cut release time from six weeks to one.') // 4
 */
export function spokenSeconds(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0
  return Math.round((words * 60) / WORDS_A_MINUTE)
}
