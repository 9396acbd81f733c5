/** Owns the mark of a script's structure, by which a saved session knows whether it still fits. */
import type { Loop, Step } from './script.ts'

/** Seven characters that differ where the texts do, nearly always (FNV-1a, 32 bits). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}

function ofStep(step: Step): unknown {
  const { id, kind, choices, captures, guards } = step
  return [
    id,
    kind,
    step.kind === 'main' ? null : step.under,
    step.kind === 'detour' ? null : step.next,
    choices.map(({ id, to }) => [id, to]),
    captures.map(({ id, words, many, to }) => [id, words, many, to]),
    guards.map((guard) =>
      guard.kind === 'answered' ? [guard.kind, guard.step, guard.choice] : [guard.kind, guard.path],
    ),
  ]
}

/**
 * A mark of what a session depends on: the steps in their order, each with its kind, its way on, its answers and
 * where they lead, its captures and guards, and the loops. No wording is in it, nor what an answer puts on record.
 *
 * @example structureOf(script) // '0x1k9pz'
 */
export function structureOf({
  steps,
  loops,
}: {
  readonly steps: readonly Step[]
  readonly loops: readonly Loop[]
}): string {
  const ofLoops = loops.map(({ id, over, as, atMost, from, to }) => [
    id,
    over,
    as,
    atMost,
    from,
    to,
  ])
  return shortHash(JSON.stringify([steps.map(ofStep), ofLoops]))
}
