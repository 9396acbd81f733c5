/** Finds the step that somebody means: by its number, its id, or words of its title. */
import type { ScriptDefinition } from '@cuecard/core'

type Step = ScriptDefinition['steps'][number]

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .trim()

/** @returns nothing where none, or several, could be meant */
export function findStep({ steps }: ScriptDefinition, asked: string): Step | undefined {
  const words = folded(asked)
  if (words === '') return undefined
  if (/^\d+$/.test(words)) return steps[Number(words) - 1]
  const exact = steps.find(({ id, title }) => folded(id) === words || folded(title) === words)
  if (exact) return exact
  const found = steps.filter(({ title }) => folded(title).includes(words))
  return found.length === 1 ? found[0] : undefined
}
