/** Owns the way from Handlebars' tree to one line of tokens, white space control applied. */
import type { Block, Content, Mustache, PartialTag, Program, Statement } from './handlebars-ast.ts'
import { offsetOf } from './parse-handlebars.ts'
import { refusal } from './refuse-statement.ts'
import type { SourceText } from './source-text.ts'
import type { TextToken, Token } from './tag.ts'
import type { Report } from './template-finding.ts'

/** The end of the tag that starts at an offset; braces within its strings and brackets do not end it. */
function tagEnd(text: string, start: number): number {
  const part = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[(?:\\\]|[^\]])*\]|\}\}/g
  part.lastIndex = start + 2
  for (let found = part.exec(text); found; found = part.exec(text)) {
    if (found[0] === '}}') return part.lastIndex
  }
  return text.length
}

/** Takes the white space away that a `~` asks for: at its side of the tag, up to the next tag. */
function applyStrip(tokens: Token[], text: string): void {
  const trim = (token: Token | undefined, side: 'start' | 'end') => {
    if (token?.kind !== 'text') return
    const kept = side === 'start' ? token.value.trimStart() : token.value.trimEnd()
    if (side === 'start') token.start += token.value.length - kept.length
    token.value = kept
  }
  tokens.forEach((token, index) => {
    if (token.kind === 'text') return
    if (text[token.start + 2] === '~') trim(tokens[index - 1], 'end')
    if (text[token.end - 3] === '~') trim(tokens[index + 1], 'start')
  })
}

/** A comment between two spaces leaves one of them. */
function joinAroundComments(tokens: readonly Token[]): void {
  let isSpaced = false
  let isAfterComment = false
  for (const token of tokens) {
    if (token.kind === 'comment') {
      isAfterComment = true
      continue
    }
    if (token.kind !== 'text') isSpaced = false
    else {
      const kept = isSpaced && isAfterComment ? token.value.replace(/^[ \t]+/, '') : token.value
      token.start += token.value.length - kept.length
      token.value = kept
      if (kept) isSpaced = /[ \t]$/.test(kept)
    }
    isAfterComment = false
  }
}

/**
 * Puts a parsed source in one line: text and tags in the order they are written, each with its span.
 * Statements that a template must not hold are reported and left out.
 */
export function linearise(program: Program, source: SourceText, report: Report): Token[] {
  const { text } = source
  const tokens: Token[] = []
  let cursor = 0

  const addText = (value: string, start: number) => {
    const last = tokens.at(-1)
    // Handlebars splits text at an escaped tag, and drops the backslash between the parts.
    const joined = last?.kind === 'text' && last.start + last.value.length === start
    if (joined) (last as TextToken).value += value
    else if (value) tokens.push({ kind: 'text', value, start, end: start + value.length })
  }

  const addBlock = (block: Block, root: Block | null) => {
    const isChained = root !== null
    const inverted = /^\{\{~?\^/.test(text.slice(cursor, cursor + 4)) && !isChained
    const tag = (kind: 'open' | 'else' | 'close', chained: Block | null = null) => {
      const start = Math.max(cursor, text.indexOf('{{', cursor))
      cursor = tagEnd(text, start)
      tokens.push({ kind, block: root ?? block, chained, inverted, start, end: cursor })
    }
    if (!isChained) tag('open')
    const [first, second] = inverted
      ? [block.inverse, block.program]
      : [block.program, block.inverse]
    if (first) first.body.forEach(addStatement)
    if (second) {
      const chained = second.chained ? (second.body[0] as unknown as Block) : null
      tag('else', chained)
      if (chained) {
        check(chained as unknown as Statement)
        addBlock(chained, root ?? block)
      } else second.body.forEach(addStatement)
    }
    if (!isChained) tag('close')
  }

  const check = (statement: Statement): boolean => {
    const start = offsetOf(text, statement.loc.start)
    const refused = refusal(statement, text.slice(start, offsetOf(text, statement.loc.end)))
    if (refused) report(refused.code, { source, offset: start }, refused.message, refused.hint)
    // These keep their content, so that what is wrong within them is found as well.
    return !refused || refused.code === 'unknown-block' || refused.code === 'unescaped-value'
  }

  const addStatement = (statement: Statement) => {
    const start = offsetOf(text, statement.loc.start)
    const end = offsetOf(text, statement.loc.end)
    const accepted = check(statement)
    cursor = accepted && statement.type === 'BlockStatement' ? start : end
    if (!accepted) return
    const span = { start, end }
    if (statement.type === 'ContentStatement') addText((statement as Content).value, start)
    else if (statement.type === 'CommentStatement') tokens.push({ kind: 'comment', ...span })
    else if (statement.type === 'PartialStatement') {
      tokens.push({ kind: 'partial', node: statement as PartialTag, ...span })
    } else if (statement.type === 'BlockStatement') {
      addBlock(statement as unknown as Block, null)
      cursor = end
    } else {
      const node = statement as Mustache
      const word = (node.path as { original?: unknown }).original
      if (word === 'writing-space' || word === 'blank') {
        tokens.push({ kind: 'space', lines: word === 'writing-space', node, ...span })
      } else tokens.push({ kind: 'value', node, ...span })
    }
  }

  program.body.forEach(addStatement)
  applyStrip(tokens, text)
  joinAroundComments(tokens)
  return tokens
}
