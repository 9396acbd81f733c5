/** Reads the text of a paragraph: what of it is bold, what is a link, and where a line ends. */
import type { HastContent, HastElement } from '@cuecard/core'
import { cleanText } from './clean-text.ts'
import type { Run, TextRun } from './page.ts'
import { safeLink } from './safe-link.ts'

type Look = Omit<TextRun, 'type' | 'text'>

const plain: Look = { bold: false, italic: false, strike: false, code: false }

/** What an element says of the text in it. */
function lookOf({ tagName, properties }: HastElement, look: Look): Look {
  switch (tagName) {
    case 'strong':
    case 'b':
      return { ...look, bold: true }
    case 'em':
    case 'i':
      return { ...look, italic: true }
    case 'del':
    case 's':
      return { ...look, strike: true }
    case 'code':
      return { ...look, code: true }
    case 'a': {
      const link = safeLink(properties['href'])
      return link === undefined ? look : { ...look, link }
    }
    default:
      return look
  }
}

function collect(nodes: readonly HastContent[], look: Look, runs: Run[]): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      runs.push({ type: 'text', text: cleanText(node.value).replace(/[ \t\n]+/g, ' '), ...look })
    } else if (node.tagName === 'br') runs.push({ type: 'break' })
    else if (node.tagName === 'img') {
      // Fetching a picture would leave the machine; its words are what is there.
      const alt = cleanText(String(node.properties['alt'] ?? '')).replace(/\s+/g, ' ')
      runs.push({ type: 'text', text: alt, ...look })
    } else collect(node.children, lookOf(node, look), runs)
  }
}

const sameLook = (one: TextRun, other: TextRun): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.strike === other.strike &&
  one.code === other.code &&
  one.link === other.link

/** Spaces as HTML has them: none at the edges of a line, one between words, whatever elements they stand in. */
function spaced(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  let text = ''
  for (const run of runs) {
    const last = result.at(-1)
    if (run.type === 'break') {
      trimEnd(result)
      result.push(run)
      text = ''
      continue
    }
    const value = text === '' || text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text
    if (value === '') continue
    text = value
    if (last?.type === 'text' && sameLook(last, run)) last.text += value
    else result.push({ ...run, text: value })
  }
  trimEnd(result)
  return result
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1)
  if (last?.type !== 'text') return
  last.text = last.text.replace(/ $/, '')
  if (last.text === '') {
    runs.pop()
    trimEnd(runs)
  }
}

/**
 * @param nodes what a paragraph, a heading or a cell holds
 * @returns its runs, with neighbours that look the same made one
 */
export function readRuns(nodes: readonly HastContent[]): Run[] {
  const runs: Run[] = []
  collect(nodes, plain, runs)
  return spaced(runs)
}
