/** Makes a script's answers say on paper where they lead: plain text has no links to follow. */
import type { Block, DocumentTree, List, ListItem, Text } from '../document/node.ts'
import { writeText } from '../writers/text.ts'
import type { Script } from './script.ts'
import { stepLink } from './step-link.ts'

const text = (value: string): Text => ({ type: 'text', value, op: -1, data: false })

/** Words alone: a full stop or a capital makes no other answer. */
const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function pointing(item: ListItem, titles: ReadonlyMap<string, string>): ListItem {
  const link = stepLink(item)
  const title = link ? titles.get(link.url.slice(1)) : undefined
  if (!link || title === undefined) return item
  const label = writeText({
    subject: null,
    children: [{ type: 'paragraph', children: link.children }],
  })
  const children =
    fold(label) === fold(title) ? [text(`→ ${title}`)] : [...link.children, text(` → ${title}`)]
  return { ...item, children: [{ type: 'paragraph', children }] }
}

/**
 * The document with the title of the step behind each answer.
 *
 * @example '- They say no → They refuse', or '- → They refuse' where the answer says just that
 */
export function pointToSteps(tree: DocumentTree, { steps }: Script): DocumentTree {
  const titles = new Map(steps.map(({ id, title }) => [id, title]))
  const children = tree.children.map((block): Block =>
    block.type === 'list'
      ? ({
          ...block,
          children: block.children.map((item) => pointing(item, titles)),
        } satisfies List)
      : block,
  )
  return { ...tree, children }
}
