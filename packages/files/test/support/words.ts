/** The words of a text, whatever it is laid out with. */

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []

/** What the text writer puts before an item of a numbered list; a heading may begin with a number of its own. */
const number = /^([> ]|- )*\d+\. (?!.*\n[=-]{3,}$)/gm

/** Of what the text writer gives: without the addresses that follow links, and without the numbers of lists. */
export function printedWords(text: string): string[] {
  return wordsOf(text.replace(/ <[^<>\s]+>/g, '').replace(number, ''))
}
