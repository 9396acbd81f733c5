/** What no reader may meet in a finished document: the traces of a fact that was not there. */

type Flaw = readonly [name: string, pattern: RegExp]

const always: readonly Flaw[] = [
  ['a value that is none', /\b(?:undefined|null|NaN)\b|\[object|Invalid Date/],
  ['an empty line too many', /\n\n\n/],
  ['an empty line at the beginning', /^\s/],
]

const inText: readonly Flaw[] = [
  ['a doubled space', /\S {2,}\S/],
  ['a space at the end of a line', /[ \t]$/m],
  ['a space before punctuation', / [,.;:!?)](?=\s|$)/m],
  ['doubled punctuation', /[,;:]\s*[,.;:]|(?<!\.)\.\.(?!\.)|[!?][.,;]/],
  ['an empty parenthesis or quotation', /\([ \t]*\)|"[ \t]*"|“[ \t]*”/],
  ['a dangling comma', /^(?!Dear ).{40,},$/m],
  ['a dangling colon', /:\n*$|:\n\n(?! *(?:[>\-_]|\d+\.))/],
  ['a sentence that begins in lower case', /(?:^|(?<!\b(?:Inc|Jr))[.!?] )(?!\S+@)[a-z]/m],
  ['a line of punctuation only', /^(?! *>$)[^\p{L}\p{N}_\n]+$/mu],
  ['an empty quotation or item', /^(?:>|-|\d+\.)\s*$(?!\n>)/m],
]

const inMarkdown: readonly Flaw[] = [
  ['an empty heading', /^#+\s*$/m],
  ['an empty item', /^\s*(?:[-*+]|\d+[.)])\s*$/m],
  ['an empty mark', /\*{4}|\[\]/],
]

const inHtml: readonly Flaw[] = [
  [
    'an empty element',
    /<(p|h\d|li|ul|ol|blockquote|strong|em|a|code|table|tr|td|th)(?: [^>]*)?>\s*<\/\1>/,
  ],
  ['a break at an edge', /<(p|li|h\d)>\s*<br>|<br>\s*<\/(p|li|h\d)>/],
]

/** Text without what only looks like a flaw: the lines under headings, room to write, columns. */
function proseOf(text: string): string {
  return text
    .replace(/_{3,}/g, '____')
    .split('\n\n')
    .map((block) =>
      /^-+(?: {2}-+)+$/m.test(block) ? block.replace(/^[- ]+\n| {2,}/gm, '\n') : block,
    )
    .join('\n\n')
    .replace(/^[-=]+$/gm, 'Line')
}

const found = (text: string, flaws: readonly Flaw[]): string[] =>
  flaws.flatMap(([name, pattern]) => {
    const match = pattern.exec(text)
    if (!match) return []
    const around = text.slice(Math.max(0, match.index - 60), match.index + 60)
    return `${name}: …${around}…`
  })

/** Everything wrong with one rendering of a document, in words. */
export function flawsIn(body: string, format: 'text' | 'markdown' | 'html'): string[] {
  const own = { text: inText, markdown: inMarkdown, html: inHtml }[format]
  return [...found(body, always), ...found(format === 'text' ? proseOf(body) : body, own)]
}
