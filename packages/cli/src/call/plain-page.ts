/** The step at hand as plain lines, each of which says what it is: for pipes, and to be read aloud. */
import type { View } from '@cuecard/core'
import { printable } from '../findings/printable.ts'
import { leftWords, roundWords } from './lists.ts'

/** What there is to read when the last step is gone through. */
export const OVER = 'That was the last step.'

const labelled = (label: string, lines: readonly string[]): string[] =>
  lines.map((line) => `${label}: ${line}`)

/** @returns lines, the first of them empty */
export function plainPage(view: View): string[] {
  const { step } = view
  if (!step) return ['', OVER]
  const round = roundWords(step)
  const head = [round, leftWords(view)].filter((part) => part !== '').join('; ')
  const noted = step.captures.flatMap(({ notes }) => notes.map(({ text }) => text))
  return [
    '',
    `${step.title} (${head})`,
    ...labelled('Say', step.say),
    ...labelled('Why', step.why),
    ...(step.cue === null ? [] : [step.cue]),
    ...step.listen.map((line) => `- ${line}`),
    ...step.captures.map(({ id, what }) => {
      // Named only where one has to be told from another.
      return `Write down${step.captures.length > 1 ? ` (${id})` : ''}: ${what}`
    }),
    ...labelled('Noted', noted),
    ...(step.ask === null ? [] : [step.ask]),
    ...step.choices.map(
      ({ label, chosen }, at) => `${at + 1}. ${label}${chosen ? ' (chosen)' : ''}`,
    ),
  ].map(printable)
}
