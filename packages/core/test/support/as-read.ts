/** What a value, and what a document, says to the one who reads it: the normalisation, stated once and apart from the source. */
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const lineEnding = /\r\n|[\r\v\f\x85\u2028\u2029]/g

function isReplaced(code: number): boolean {
  const isControl = (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  const isNoncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
  return isControl || isSurrogate || isNoncharacter
}

/** Line endings become LF; controls but the tab, noncharacters and lone surrogates become U+FFFD. */
export function clean(value: string): string {
  return [...value.replace(lineEnding, '\n')]
    .map((character) => (isReplaced(character.codePointAt(0)!) ? '\ufffd' : character))
    .join('')
}

/**
 * Text as it is read: white space of any length counts as one space, together with the quotation marks of
 * plain text that follow it; edges do not count.
 */
export function flat(text: string): string {
  return text.replace(/\s[\s>]*/g, ' ').trim()
}

/** A value as its reader finds it. */
export function asRead(value: string): string {
  return flat(clean(value))
}

/** The same value with nothing in it but letters: as many words on as many lines. */
export function harmless(value: string): string {
  return clean(value).replace(/\S+/g, 'Qjzq')
}

const blocks = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table tr td th'.split(' '))

/** What a parsed document says, each block and each broken line on a line of its own. */
export function textOfHtml(html: string): string {
  const text = (node: Nodes): string => {
    if (node.type === 'text') return node.value
    if (!('children' in node)) return ''
    const inner = node.children.map(text).join('')
    if (node.type !== 'element') return inner
    return node.tagName === 'br' ? '\n' : blocks.has(node.tagName) ? `\n${inner}\n` : inner
  }
  return text(fromHtml(html, { fragment: true }))
}

/** Every element of a parsed document, in order, with the names of its attributes and without any text. */
export function elementsOf(html: string): string[] {
  const visit = (node: Nodes): string[] => {
    if (node.type === 'text') return []
    if (node.type === 'root') return node.children.flatMap(visit)
    if (node.type !== 'element') return [`<${node.type}>`]
    const { tagName, properties } = node
    const name = [tagName, ...Object.keys(properties).sort()].join(' ')
    return [`<${name}>`, ...node.children.flatMap(visit), `</${tagName}>`]
  }
  return visit(fromHtml(html, { fragment: true }))
}
