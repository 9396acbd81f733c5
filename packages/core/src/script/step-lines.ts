/** Sorts what a step says by what it is for: to say, to know, to listen for, to choose from. */
import type { Block, DocumentTree, Inline, Link, Text } from '../document/node.ts'
import type { Program } from '../document/program.ts'
import type { Settings } from '../helpers/helper.ts'
import { originsOf } from '../render/origins.ts'
import { writeText } from '../writers/text.ts'
import type { Choice, ScriptDefinition } from './script.ts'
import { stepLink } from './step-link.ts'
import { stepTree } from './step-tree.ts'

/** A piece of a step: as a document, for any writer, and as plain text. */
export interface Line {
  tree: DocumentTree
  text: string
}

/** An answer as the step words it for the data at hand. */
export interface ChoiceLine extends Line {
  id: string
  /** The step that it leads to. */
  to: string
}

/** A step's lines by what they are for, personalised; each list in the order of the page. */
export interface StepLines {
  /** What to say, without quotation marks of the page. */
  say: Line[]
  why: Line[]
  /** What leads into the things that may be heard. */
  cue: Line | null
  listen: Line[]
  /** What leads into the choices. */
  ask: Line | null
  /** Only those that the page shows for the data at hand. */
  choices: ChoiceLine[]
}

function lineOf(children: Block[]): Line {
  const tree = { subject: null, children }
  return { tree, text: writeText(tree).trim() }
}

/** As the page is read: a paragraph that ends so leads into the list after it. */
const leads = ({ text }: Line): boolean => /[:?：？]$/.test(text)

function firstText(nodes: readonly Inline[]): Text | undefined {
  for (const node of nodes) {
    if (node.type === 'text') return node
    const inner = 'children' in node ? firstText(node.children) : undefined
    if (inner) return inner
  }
  return undefined
}

/** Tells which answers the links are; of several that lead to one step, the one of the same line of the page. */
function choiceFinder(choices: readonly Choice[], program: Program | undefined) {
  return ({ url, children }: Link): Choice | undefined => {
    const [only, ...others] = choices.filter(({ to }) => to === url.slice(1))
    if (others.length === 0 || !program) return only
    const op = firstText(children)?.op ?? -1
    const line = originsOf(program)[op]?.template.line
    return [only!, ...others].find(({ label }) => label.line === line) ?? only
  }
}

/**
 * A step's lines for the data at hand.
 *
 * @param context as `prepareScript` made it
 * @throws RangeError for a step that the script does not have
 * @example
 * const { context, settings } = prepareScript(script, dossier)
 * stepLines(script, 'say-delighted', context, settings).say[0].text // 'And you are delighted with me. …'
 */
export function stepLines(
  script: ScriptDefinition,
  stepId: string,
  context: object,
  settings: Settings,
): StepLines {
  const step = script.steps.find(({ id }) => id === stepId)
  if (!step) throw new RangeError(`the script ${script.id} has no step ${JSON.stringify(stepId)}`)
  const choiceOf = choiceFinder(step.choices, script.lines.steps[stepId])
  const lines: StepLines = { say: [], why: [], cue: null, listen: [], ask: null, choices: [] }
  let before: Line | null = null
  for (const block of stepTree(script, stepId, context, settings).children) {
    const lead: Line | null = before && leads(before) ? before : null
    before = null
    if (block.type === 'blockquote') lines.say.push(lineOf(block.children))
    else if (block.type === 'list' && !block.ordered) {
      if (lead) lines.why.pop()
      const links = block.children.flatMap((item) => stepLink(item) ?? [])
      if (links.length) {
        lines.ask ??= lead
        for (const link of links) {
          const choice = choiceOf(link)
          if (!choice) continue
          const label = lineOf([{ type: 'paragraph', children: link.children }])
          lines.choices.push({ id: choice.id, to: choice.to, ...label })
        }
      } else {
        lines.cue ??= lead
        lines.listen.push(...block.children.map(({ children }) => lineOf(children)))
      }
    } else {
      const line = lineOf([block])
      lines.why.push(line)
      if (block.type === 'paragraph') before = line
    }
  }
  return lines
}
