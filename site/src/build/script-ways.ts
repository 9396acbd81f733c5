/** Owns the order of a script on a page: main steps by number, and at each the ways that it may take from there. */
import type { Script, Spoken } from './spoken-steps.ts'
import { spokenSteps } from './spoken-steps.ts'

/** One answer, and what follows it. */
export interface Way {
  /** The answer's id; null where a step stands there without an answer that leads to it. */
  choice: string | null
  /** Such as `3a`. */
  mark: string
  /** The answer, as HTML. */
  label: string
  /** What is said then, where this is the place at which it is told. */
  told: Spoken | null
  /** Where it is told instead, such as `14d`. */
  toldAt: { id: string; mark: string } | null
  /** Where the talk goes on after it; null where it ends there, or comes back here. */
  onTo: Stop | null
  /** Whether the talk comes back to the question. */
  comesBack: boolean
}

/** A step of the main line, with its number. */
export interface Stop {
  id: string
  number: number
}

/** A run of steps that is gone through once for each of several things. */
export interface Run {
  from: number
  to: number
  atMost: number
}

export interface MainStop extends Stop {
  step: Spoken
  ways: Way[]
  /** Where the talk goes on, whichever way it took; null where the ways part for good, or there are none. */
  rejoins: Stop | null
  /** The run that begins here. */
  run: Run | null
}

const letter = (index: number): string => String.fromCodePoint(97 + index)

/** A script in the order of its page. */
export function scriptWays(script: Script): MainStop[] {
  const spoken = spokenSteps(script)
  const mains = script.steps.filter(({ kind }) => kind === 'main')
  const numbers = new Map<string, number>(mains.map(({ id }, index) => [id, index + 1]))
  const byId = new Map<string, Script['steps'][number]>(script.steps.map((step) => [step.id, step]))
  const stopAt = (id: string | null): Stop | null => {
    const number = id === null ? undefined : numbers.get(id)
    return id === null || number === undefined ? null : { id, number }
  }
  /** Where each step beside the main line is told: under its own step, at the first answer that leads to it. */
  const marks = new Map<string, string>()
  for (const { id, choices } of mains) {
    for (const [index, { to }] of choices.entries()) {
      const step = byId.get(to)!
      if (step.kind !== 'main' && step.under === id && !marks.has(to)) {
        marks.set(to, `${numbers.get(id)}${letter(index)}`)
      }
    }
  }

  return mains.map(({ id, choices }) => {
    const number = numbers.get(id)!
    const ways = choices.map((choice, index): Way => {
      const to = byId.get(choice.to)!
      const mark = `${number}${letter(index)}`
      const beside = to.kind !== 'main'
      const here = beside && marks.get(to.id) === mark
      return {
        choice: choice.id,
        mark,
        label:
          spoken.get(id)!.choices.find((each) => each.id === choice.id)?.label ?? choice.label.text,
        told: here ? spoken.get(to.id)! : null,
        toldAt: beside && !here ? { id: to.id, mark: marks.get(to.id)! } : null,
        onTo: beside ? (to.kind === 'branch' ? stopAt(to.next) : null) : stopAt(to.id),
        comesBack: to.kind === 'detour',
      }
    })
    const onward = ways.filter(({ comesBack }) => !comesBack).map(({ onTo }) => onTo)
    const same = onward.length > 0 && onward.every((stop) => stop?.id === onward[0]?.id)
    const loop = script.loops.find(({ from }) => from === id)
    return {
      id,
      number,
      step: spoken.get(id)!,
      ways,
      rejoins: same ? onward[0]! : null,
      run: loop ? { from: number, to: numbers.get(loop.to)!, atMost: loop.atMost } : null,
    }
  })
}
