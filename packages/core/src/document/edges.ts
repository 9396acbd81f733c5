/** What static text begins and ends with, as far as white space depends on it. */

/** It begins with white space that templates may leave doubled: a tab comes only from a character reference. */
export const LEADS = 1
/** It ends with such white space. */
export const TRAILS = 2
/** It begins with punctuation that ends a word, as after a word that was left out. */
export const ENDS_WORD = 4

/** @returns a sum of the constants above */
export function edgesOf(text: string): number {
  return (
    (/^[ \n]/.test(text) ? LEADS : 0) +
    (/[ \n]$/.test(text) ? TRAILS : 0) +
    (/^(?:[,.;:!?]|\)[,.;:!?]?)(?:[ \n]|$)/.test(text) ? ENDS_WORD : 0)
  )
}
