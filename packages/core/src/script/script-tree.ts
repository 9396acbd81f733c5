/** Puts a whole script together as one document: its title, its intro, and each step under its heading. */
import type { Block, DocumentTree, Heading } from '../document/node.ts'
import type { PreparedScript } from './prepare-script.ts'
import type { ScriptDefinition, Step } from './script.ts'
import { linesTree, stepTree } from './step-tree.ts'

function heading(depth: Heading['depth'], title: string, id?: string): Heading {
  const children: Heading['children'] = [{ type: 'text', value: title, op: -1, data: false }]
  return { type: 'heading', depth, children, ...(id !== undefined && { id }) }
}

const headingOf = ({ kind, title, id }: Step): Heading =>
  heading(kind === 'main' ? 2 : 3, title, id)

/** Every step with all branches, in the order of the page; a step's heading carries the id that links name. */
export function scriptTree(
  script: ScriptDefinition,
  { context, settings }: Pick<PreparedScript, 'context' | 'settings'>,
): DocumentTree {
  const intro = linesTree(script.lines.intro, context, settings)
  const steps = script.steps.flatMap((step): Block[] => [
    headingOf(step),
    ...stepTree(script, step.id, context, settings).children,
  ])
  return { subject: null, children: [heading(1, script.title), ...intro.children, ...steps] }
}
