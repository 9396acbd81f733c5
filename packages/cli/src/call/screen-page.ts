/** The step at hand as a terminal shows it: what to say stands out, and the reason for it steps back. */
import type { View } from '@cuecard/core'
import type { Paint } from '../findings/paint.ts'
import { printable } from '../findings/printable.ts'
import { leftWords, roundWords } from './lists.ts'
import { OVER } from './plain-page.ts'
import { nextCapture } from './turn.ts'
import { wrap } from '../output/wrap.ts'

export interface Page {
  view: View
  /** What was said to the latest command. */
  said: readonly string[]
  /** Since the conversation was taken up, in seconds. */
  seconds: number
  /** What the next note is for, where that was chosen; `null`: a remark of one's own. */
  capture: string | null | undefined
}

/** Lines longer than this are hard to follow while one speaks. */
const WIDEST = 76

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return `${minutes}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

/** What the next note is for, in words. */
function target({ view: { step }, capture }: Page): string {
  const { captures = [] } = step ?? {}
  const chosen = captures.find(({ id }) => id === capture)
  const what = capture === null ? undefined : (chosen ?? nextCapture(step))?.what
  return what === undefined ? 'A note of your own' : what
}

function keys({ view: { step } }: Page): string {
  const answers = step?.choices.length ?? 0
  return [
    ...(answers > 0 ? [answers === 1 ? '1 answers' : `1-${answers} answers`] : []),
    ...(step && answers === 0 ? ['Enter goes on'] : []),
    ...(step ? [] : ['Enter ends']),
    'words are a note',
    ...((step?.captures.length ?? 0) > 0 ? ['Tab: note for what'] : []),
    '← back',
    '? help',
  ].join(' · ')
}

/** @param columns how wide the terminal is */
export function screenPage(page: Page, paint: Paint, columns: number): string[] {
  const { view, said, seconds } = page
  const { step } = view
  const width = Math.max(20, Math.min(WIDEST, columns - 1))
  const text = (words: string, first: string, style: (line: string) => string, rest = first) =>
    wrap(printable(words), width, first, rest).map(style)
  const asIs = (line: string) => line
  const block = (lines: readonly string[]) => (lines.length > 0 ? [...lines, ''] : [])
  const round = step ? roundWords(step) : ''
  const state = [round, leftWords(view), clock(seconds)].filter((part) => part !== '').join(' · ')
  const noted = step?.captures.flatMap(({ notes }) => notes.map((note) => note.text)) ?? []
  const lines = !step
    ? block([paint.bold(OVER)])
    : [
        ...block([...text(step.title, '', paint.info), ...text(state, '', paint.faint)]),
        ...step.say.flatMap((line) => block(text(line, '  ┃ ', paint.bold))),
        ...step.why.flatMap((line) => block(text(line, '  ', paint.faint))),
        ...block([
          ...(step.cue === null ? [] : text(step.cue, '  ', asIs)),
          ...step.listen.flatMap((line) => text(line, '    · ', asIs, '      ')),
        ]),
        ...block([
          ...(step.ask === null ? [] : text(step.ask, '  ', asIs)),
          ...step.choices.flatMap(({ label, chosen }, at) =>
            text(`${label}${chosen ? ' ✓' : ''}`, `    ${at + 1}  `, paint.bold, '       '),
          ),
        ]),
        ...block(noted.flatMap((line) => text(line, '  ✎ ', asIs, '    '))),
      ]
  return [
    ...lines,
    ...block(said.flatMap((line) => text(line, '', asIs, '  '))),
    ...text(keys(page), '', paint.faint),
    ...text(`${target(page)}:`, '', asIs),
  ]
}
