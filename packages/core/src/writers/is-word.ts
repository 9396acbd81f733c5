/** Tells what a word is made of, in any script; asked only where it counts, as to make ready for all scripts takes long. */

/** Whether a character is a letter or a digit. */
export function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
