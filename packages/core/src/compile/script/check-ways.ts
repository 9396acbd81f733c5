/** Follows a script's ways: every step is reached, every answer leads somewhere, and nothing runs in circles. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import type { ScriptFrontMatter } from './script-front-matter.ts'
import type { Choice, Loop, Step } from '../../script/script.ts'

const error = (code: string, message: string, place: Place, hint: string): Finding => ({
  code,
  severity: 'error',
  message,
  place,
  hint,
})

const mainOf = (step: Step): string => (step.kind === 'main' ? step.id : step.under)

/** Where a choice may lead: on, not back, and not into the branches of another step. */
function checkChoice(choice: Choice, step: Step, steps: readonly Step[], file: string): Finding[] {
  const place = { file, line: choice.label.line }
  const target = steps.find(({ id }) => id === choice.to)
  if (!target) {
    const near = nearest(
      choice.to,
      steps.map(({ id }) => id),
    )
    const message = `An answer at "${step.id}" leads to "${choice.to}", which is no step.`
    const hint =
      near === undefined ? 'Link to a step: [answer](#step-id).' : `Did you mean #${near}?`
    return [error('script-target-missing', message, place, hint)]
  }
  if (target.kind !== 'detour' && steps.indexOf(target) <= steps.indexOf(step)) {
    const message = `An answer at "${step.id}" leads back to "${target.id}", so the script might never end.`
    return [
      error(
        'script-target-backward',
        message,
        place,
        'Lead on to a later step, or make the other one a detour.',
      ),
    ]
  }
  if (target.kind === 'branch' && target.under !== mainOf(step)) {
    const message = `An answer at "${step.id}" leads into a branch of "${target.under}".`
    return [
      error(
        'script-target-elsewhere',
        message,
        place,
        `Lead to ${target.under}, or give the step a branch of its own.`,
      ),
    ]
  }
  return []
}

function checkChoices(step: Step, steps: readonly Step[], file: string): Finding[] {
  const twice = step.choices.filter(
    ({ id }, index) => step.choices.findIndex((other) => other.id === id) !== index,
  )
  return [
    ...step.choices.flatMap((choice) => checkChoice(choice, step, steps, file)),
    ...twice.map(({ id, label }) =>
      error(
        'script-answer-duplicate',
        `Two answers at "${step.id}" are called "${id}".`,
        { file, line: label.line },
        `Name them in the front matter: answers: { ${step.id}: [one, other] }.`,
      ),
    ),
  ]
}

/** The steps that a walk can come to. */
function reached(steps: readonly Step[]): Set<string> {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const seen = new Set<string>()
  const waiting = steps[0] ? [steps[0].id] : []
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = byId.get(id)
    if (!step || seen.has(id)) continue
    seen.add(id)
    waiting.push(...step.choices.map(({ to }) => to))
    if (step.kind !== 'detour' && step.next !== null) waiting.push(step.next)
  }
  return seen
}

/** Dead ends, unreachable steps, and targets that cannot be meant. */
export function checkWays(
  steps: readonly Step[],
  { ends }: Pick<ScriptFrontMatter, 'ends'>,
  file: string,
): Finding[] {
  const findings = steps.flatMap((step) => checkChoices(step, steps, file))
  const seen = reached(steps)
  for (const step of steps) {
    const place = { file, line: step.line, column: 1 }
    if (!seen.has(step.id)) {
      const message = `Nothing leads to the step "${step.id}".`
      findings.push(
        error(
          'script-step-unreachable',
          message,
          place,
          `Add an answer that links to #${step.id}.`,
        ),
      )
    }
    if (step.kind === 'branch' && step.next === null && !ends.includes(step.id)) {
      const message = `After the branch "${step.id}" there is no step to go on at.`
      const hint = `Add a ## step after it, or say that the script ends there: ends: [${step.id}].`
      findings.push(error('script-dead-end', message, place, hint))
    }
    if (step.kind !== 'detour' && step.next !== null) {
      const next = steps.findIndex(({ id }) => id === step.next)
      if (next <= steps.indexOf(step)) {
        const message = `After "${step.id}" the script would go back to "${step.next}" and might never end.`
        findings.push(
          error('script-target-backward', message, place, 'Name a later step as its next one.'),
        )
      }
    }
    if (step.say.length + step.why.length + step.listen.length + step.choices.length === 0) {
      const message = `The step "${step.id}" has nothing in it.`
      findings.push(error('script-step-empty', message, place, 'Say what to say (> …) or why.'))
    }
  }
  return findings
}

/** Loops must run over main steps, forwards, and apart from one another. */
export function checkLoops(
  steps: readonly Step[],
  loops: readonly Loop[],
  placeOf: (index: number) => Place,
): Finding[] {
  const main = steps.filter(({ kind }) => kind === 'main').map(({ id }) => id)
  const runs = loops.map(({ from, to }) => [main.indexOf(from), main.indexOf(to)] as const)
  return runs.flatMap(([from, to], index) => {
    const overlaps = runs.some(([begin, end], other) => other < index && from <= end && begin <= to)
    if (from >= 0 && to >= from && !overlaps) return []
    const message = `The loop "${loops[index]!.id}" does not run over main steps of its own, from first to last.`
    return [
      error(
        'script-loop-range',
        message,
        placeOf(index),
        'Name two ## steps in the order of the page.',
      ),
    ]
  })
}
