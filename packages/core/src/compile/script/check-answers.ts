/** Finds what a script's front matter says of answers that the page does not have, or cannot tell apart. */
import type { Finding } from '../../findings/finding.ts'
import { nearest } from '../../findings/did-you-mean.ts'
import type { Step } from '../../script/script.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { inLoop } from './in-loop.ts'
import type { ScriptFrontMatter } from './script-front-matter.ts'

type Place = FrontMatter['place']

function unknownAnswer(step: Step, answer: string, place: Finding['place']): Finding[] {
  const known = step.choices.map(({ id }) => id)
  if (known.includes(answer)) return []
  const near = nearest(answer, known)
  const all = known.length ? `Its answers are ${known.join(', ')}.` : 'It has no answers.'
  return [
    {
      code: 'script-unknown-answer',
      severity: 'error',
      message: `The step "${step.id}" has no answer "${answer}".`,
      ...(place && { place }),
      hint: near === undefined ? all : `Did you mean ${near}?`,
    },
  ]
}

/** Guards that ask for an answer which is not given before their step is passed. */
function checkGuards(
  steps: readonly Step[],
  { guards, loops }: ScriptFrontMatter,
  place: Place,
): Finding[] {
  const at = (id: string) => steps.findIndex((step) => step.id === id)
  // Of two steps in one loop, the later one may have been answered in the round before.
  const together = (...ids: string[]) =>
    loops.some((loop) => ids.every((id) => inLoop(id, loop, steps)))
  return guards.flatMap((guard, index) => {
    if (!('answered' in guard)) return []
    const asked = steps[at(guard.answered)]
    if (!asked) return []
    const unknown = unknownAnswer(asked, guard.with, place(['guards', index, 'with']))
    if (at(guard.answered) < at(guard.step) || together(guard.step, guard.answered)) return unknown
    const late: Finding = {
      code: 'script-guard-too-early',
      severity: 'error',
      message: `The step "${guard.step}" waits for an answer to "${guard.answered}", which is not asked before it.`,
      place: place(['guards', index, 'answered']),
      hint: 'Name a step that comes before it.',
    }
    return [...unknown, late]
  })
}

/** Records of answers that the step does not have. */
function checkRecords(
  steps: readonly Step[],
  { records }: ScriptFrontMatter,
  place: Place,
): Finding[] {
  return records.flatMap(({ step: id, values }, index) => {
    const step = steps.find((each) => each.id === id)
    return Object.keys(values).flatMap((answer) =>
      step ? unknownAnswer(step, answer, place(['records', index, 'values', answer])) : [],
    )
  })
}

/** Two answers that put the same on record and lead to the same step: what came out of it could not be told. */
function checkAlike(
  steps: readonly Step[],
  { records }: ScriptFrontMatter,
  place: Place,
): Finding[] {
  return steps.flatMap((step) => {
    const own = records.filter((record) => record.step === step.id)
    const recorded = (answer: string) => own.map(({ values }) => values[answer] ?? null)
    const outcomes = step.choices.map(({ id, to }) => JSON.stringify([to, recorded(id)]))
    return step.choices.flatMap(({ id }, index): Finding[] => {
      const first = outcomes.indexOf(outcomes[index]!)
      const at = records.findIndex((record) => record.step === step.id && id in record.values)
      if (first === index || at < 0) return []
      const other = step.choices[first]!.id
      return [
        {
          code: 'script-answers-overlap',
          severity: 'error',
          message: `The answers "${other}" and "${id}" at "${step.id}" put the same on record and lead to the same step.`,
          place: place(['records', at, 'values', id]),
          hint: 'Record something else for one of them, or make them one answer.',
        },
      ]
    })
  })
}

/** All that is wrong with what guards and records say of answers. */
export function checkAnswers(
  steps: readonly Step[],
  data: ScriptFrontMatter,
  frontMatter: FrontMatter,
): Finding[] {
  const place: Place = (path) => frontMatter.place(path)
  return [checkGuards, checkRecords, checkAlike].flatMap((check) => check(steps, data, place))
}
