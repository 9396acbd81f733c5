/** Owns how the steps of a walk speak: with the data, the people and the thing at hand. */
import type { Finding } from '../findings/finding.ts'
import { type PreparedScript, prepareScript } from '../script/prepare-script.ts'
import type { ScriptDefinition } from '../script/script.ts'
import { type StepLines, stepLines } from '../script/step-lines.ts'
import { spokenSeconds } from '../derive/spoken-seconds.ts'
import { itemsOf } from './items.ts'
import { loopOf } from './plan.ts'
import type { Item, Position, Walk } from './state.ts'

/** What lines depend on, beside the data and the session. */
export interface SpeakOptions {
  /** The moment to count from, an RFC 9557 time. */
  now?: string | undefined
  /** An IANA time zone for moments that carry none of their own. */
  timeZone?: string | undefined
  /** A BCP 47 tag for dates and lists; the script's own language by default. */
  locale?: string | undefined
}

/** Speaks the steps of one walk. */
export interface Speaker {
  lines: (at: Position) => StepLines
  /** How long the lines of a step take to say. */
  seconds: (at: Position) => number
  /** What is wrong with the data. */
  findings: () => Finding[]
}

/** What the loop around a step is at; undefined outside loops, and where nothing was named. */
export function itemAt(walk: Walk, { step, round }: Position): Item | undefined {
  const here = walk.plan.steps.get(step)
  const loop = here && loopOf(walk.plan, here)
  return loop && itemsOf(walk, loop).items[round]
}

/**
 * Makes the steps of a walk speak. Data is looked at once for each thing that a loop is at.
 *
 * @throws UsageError where an option cannot be meant
 */
export function speakerOf(
  script: ScriptDefinition,
  walk: Walk,
  data: unknown,
  options: SpeakOptions,
): Speaker {
  const { with: talkedTo, next } = walk.session
  const prepared = new Map<string | undefined, PreparedScript>()
  const prepare = (item: string | undefined): PreparedScript => {
    let made = prepared.get(item)
    if (!made) {
      made = prepareScript(script, data, { ...options, with: talkedTo, next, item })
      prepared.set(item, made)
    }
    return made
  }
  const lines = (at: Position): StepLines => {
    const { context, settings } = prepare(itemAt(walk, at)?.label)
    return stepLines(script, at.step, context, settings)
  }
  return {
    lines,
    seconds: (at) =>
      spokenSeconds(
        lines(at)
          .say.map(({ text }) => text)
          .join('\n'),
      ),
    findings: () => prepare(walk.at ? itemAt(walk, walk.at)?.label : undefined).findings,
  }
}
