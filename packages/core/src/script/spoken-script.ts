/** A script as plain data whose lines are text for the data at hand: for programs that show it in their own way. */
import { writeText } from '../writers/text.ts'
import type { PreparedScript } from './prepare-script.ts'
import type { BranchStep, DetourStep, MainStep, Script, ScriptDefinition, Step } from './script.ts'
import { type Line, stepLines } from './step-lines.ts'
import { linesTree } from './step-tree.ts'

/** An answer in words. */
export interface SpokenChoice {
  id: string
  label: string
  to: string
}

interface SpokenLines {
  say: string[]
  why: string[]
  cue: string | null
  listen: string[]
  ask: string | null
  choices: SpokenChoice[]
}

type Spoken<Kind extends Step> = Omit<Kind, keyof SpokenLines> & SpokenLines

/** A step whose lines are text. */
export type SpokenStep = Spoken<MainStep> | Spoken<BranchStep> | Spoken<DetourStep>

/** A script whose lines are text. */
export interface SpokenScript extends Omit<Script, 'steps'> {
  /** What stands before the first step. */
  intro: string | null
  steps: SpokenStep[]
}

const textOf = ({ text }: Line): string => text

/** The script's data with each line in plain text, and of the answers those that the page shows. */
export function spokenScript(
  script: ScriptDefinition,
  { context, settings }: Pick<PreparedScript, 'context' | 'settings'>,
): SpokenScript {
  const { steps, loops, ...about } = script
  const intro = writeText(linesTree(script.lines.intro, context, settings)).trim()
  return {
    ...about,
    intro: intro || null,
    steps: steps.map((step): SpokenStep => {
      const lines = stepLines(script, step.id, context, settings)
      return {
        ...step,
        say: lines.say.map(textOf),
        why: lines.why.map(textOf),
        cue: lines.cue && lines.cue.text,
        listen: lines.listen.map(textOf),
        ask: lines.ask && lines.ask.text,
        choices: lines.choices.map(({ id, text, to }) => ({ id, label: text, to })),
      }
    }),
    loops,
  }
}
