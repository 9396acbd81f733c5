/** Owns a script as it is spoken to nobody in particular: every step's lines, in neutral words. */
import { type ViewedStep, apply, start, view } from '@cuecard/core'
import type { catalog } from '@cuecard/core/playbooks'

export type Script = (typeof catalog.scripts)[number]
export type Spoken = ViewedStep<'html'>

/** Every step of a script by its id, with its lines as HTML. */
export function spokenSteps(script: Script): ReadonlyMap<string, Spoken> {
  const session = start(script)
  return new Map(
    script.steps.map(({ id }) => {
      const { step } = view(
        script,
        apply(script, session, { kind: 'jumped', to: id }),
        {},
        { format: 'html' },
      )
      if (!step) throw new Error(`${script.id} cannot be shown at ${id}`)
      return [id, step]
    }),
  )
}

/** How long a script takes to say, in minutes, from its first step. */
export function minutesOf(script: Script): number {
  return view(script, start(script), {}).minutes
}
