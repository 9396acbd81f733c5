/** Owns link definitions: found before anything refers to them, each made into pieces once. */
import type { Definition, Nodes, Root } from 'mdast'
import type { MarkdownSource } from './markdown-source.ts'
import type { Piece } from './piece.ts'
import { TAG } from './substitute.ts'
import { textSiblings } from './tag-siblings.ts'

/** An address and a title, as pieces. */
export interface Target {
  url: Piece[]
  title: Piece[]
}

export interface Definitions {
  /** What a reference refers to. */
  find(identifier: string): { definition: Definition; target: Target } | null
  /** Reports tags in definitions that nothing has referred to. */
  reportUnused(): void
}

/** The pieces of an address and a title. */
export function targetOf(
  node: Nodes & { url: string; title?: string | null | undefined },
  from: MarkdownSource,
): Target {
  const pieces = (value: string, where: string) =>
    from.nest(textSiblings(value, from.pointOf(node), 'attribute', from), where)
  return {
    url: pieces(node.url, 'a link’s address'),
    title: pieces(node.title ?? '', 'a link’s title'),
  }
}

/** Collects the definitions of a tree. Those that a template must not hold are reported. */
export function definitionsOf(tree: Root, from: MarkdownSource): Definitions {
  const { report, tagPoint, pointOf, raw } = from
  const known = new Map<string, Definition>()
  const used = new Map<Definition, Target>()

  const unused = (node: Definition) =>
    report(
      'tag-in-unused-definition',
      tagPoint(node),
      'A tag in a link definition that nothing refers to.',
      'Refer to it, or take it away.',
    )
  const add = (node: Definition) => {
    if (node.label?.startsWith('^')) {
      report('footnote', pointOf(node), 'Documents have no footnotes.', 'Say it in the text.')
    } else if (TAG.test(node.label ?? '')) {
      report(
        'tag-in-reference-label',
        tagPoint(node),
        'A tag in the label of a link definition.',
        'Name the link in plain text: [label]: {{url}}.',
      )
    } else if (!known.has(node.identifier)) known.set(node.identifier, node)
    else if (TAG.test(raw(node))) unused(node)
  }
  const visit = (node: Nodes) => {
    if (node.type === 'definition') add(node)
    else if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)

  return {
    find(identifier) {
      const definition = known.get(identifier)
      if (!definition) return null
      const target = used.get(definition) ?? targetOf(definition, from)
      used.set(definition, target)
      return { definition, target }
    },
    reportUnused() {
      for (const node of known.values()) if (!used.has(node) && TAG.test(raw(node))) unused(node)
    },
  }
}
