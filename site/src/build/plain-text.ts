/** Owns plain words from a line's HTML, for what is copied or read out. */
import { TEXT_NODE, parse, walkSync } from 'ultrahtml'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The words of a piece of HTML that the core wrote. */
export function plainText(html: string): string {
  let text = ''
  walkSync(parse(html), (node) => {
    if (node.type === TEXT_NODE) text += node.value
  })
  return text.replace(/&(#39|\w+);/g, (all, name: string) => entities[name] ?? all).trim()
}
