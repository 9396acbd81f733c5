/** Owns a letter as text in a format: what is copied and downloaded, the same that the command line prints. */

/** The formats that are text. */
export type TextFormat = 'text' | 'markdown' | 'html'

export const endings: Record<TextFormat, string> = { text: 'txt', markdown: 'md', html: 'html' }
export const types: Record<TextFormat, string> = {
  text: 'text/plain;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
}

/** Two hyphens could end the comment; a subject may hold anything. */
const comment = (words: string): string =>
  `<!-- Subject: ${words.replaceAll('--', '- - ').replaceAll('>', '&gt;')} -->`

/**
 * A letter with its subject line.
 *
 * @example
 * printed('text', 'Thank you', 'Dear Dana, …') // 'Subject: Thank you\n\nDear Dana, …\n'
 */
export function printed(format: TextFormat, subject: string | undefined, body: string): string {
  const line = subject?.replace(/\s+/g, ' ').trim()
  const head = line === undefined ? '' : format === 'text' ? `Subject: ${line}` : comment(line)
  return `${head && `${head}\n\n`}${body.replace(/\n*$/, '\n')}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A page of its own around a letter: without an encoding browsers guess, and guess wrong for a quotation mark. */
export function htmlPage(title: string, html: string, language: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    html,
  ].join('\n')
}
