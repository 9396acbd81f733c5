/** Owns the number that hangs beside a line: that of the main step which it is, or stands under. */
import type { ScriptDefinition } from '@cuecard/core'

export function numberOf({ steps }: ScriptDefinition, id: string): number {
  const at = steps.findIndex((step) => step.id === id)
  return steps.slice(0, at + 1).filter(({ kind }) => kind === 'main').length
}
