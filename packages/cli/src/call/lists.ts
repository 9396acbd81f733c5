/** What a conversation shows when it is asked: what is left, all steps, the notes, and what can be typed. */
import type { ScriptDefinition, View, ViewedNote, ViewedPlace, ViewedStep } from '@cuecard/core'

/** `2 of 3, Leadership` */
export function roundWords({ round }: Pick<ViewedPlace, 'round'>): string {
  if (!round) return ''
  return `${round.number} of ${round.of}${round.item === null ? '' : `, ${round.item}`}`
}

/** `12 steps left, about 3 minutes to say` */
export function leftWords({ remaining, minutes }: View): string {
  const steps = remaining.length
  const left = steps === 0 ? 'the last step' : `${steps} ${steps === 1 ? 'step' : 'steps'} left`
  if (minutes === 0) return left
  return `${left}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to say`
}

export function leftLines(view: View, { steps }: ScriptDefinition): string[] {
  const places = view.remaining.map((place) => {
    const round = roundWords(place)
    const number = steps.findIndex(({ id }) => id === place.id) + 1
    return `  ${String(number).padStart(2)}  ${place.title}${round && ` (${round})`}`
  })
  const words = leftWords(view)
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`, ...places]
}

export function stepLines({ steps }: ScriptDefinition, { step }: View): string[] {
  const lines = steps.map(({ id, title, kind }, at) => {
    const aside = kind === 'main' ? '' : '   '
    return `  ${String(at + 1).padStart(2)}  ${aside}${title}${id === step?.id ? ' (you are here)' : ''}`
  })
  return [...lines, '/jump takes a number, or words of a title.']
}

/** Notes under the steps that they were taken at. */
export function noteLines(notes: readonly ViewedNote[]): string[] {
  if (notes.length === 0) return ['Nothing is noted yet.']
  let above: string | undefined
  return notes.flatMap(({ title, topic, text, by, about }) => {
    const head = [title ?? 'At the end', topic].filter((part) => part !== null).join(', ')
    const whom = by ?? about
    const line = `  ${text}${whom === null ? '' : ` (${whom})`}`
    const lines = head === above ? [line] : [head, line]
    above = head
    return lines
  })
}

export function helpLines(step: ViewedStep | null): string[] {
  const captures = step?.captures ?? []
  const answers = step?.choices.length ?? 0
  return [
    ...(answers > 0 ? [`1 to ${answers}`.padEnd(16) + 'the answer that you hear'] : []),
    `${'Enter'.padEnd(16)}go on`,
    `${'any other words'.padEnd(16)}a note, kept at once`,
    ...captures.map(({ id, what }) => `/note ${id} …  ${what}`),
    '/own …          a remark of your own',
    '@dana …         a note of what Dana said, where several are there',
    '/back           the step before; notes stay',
    '/undo           take back the last thing',
    '/skip           pass this step over',
    '/left           what is left',
    '/steps          every step, with its number',
    '/jump 12        go to a step, by its number or by words of its title',
    '/notes          what is noted so far',
    '/end            stop here; it can be gone on with later',
  ]
}
