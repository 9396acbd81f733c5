/** Which way a text runs. */

/** Scripts that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u
const letter = /\p{L}/u

/** Whether any of the text is of a script that is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** Whether the first letter says that the text runs from right to left. */
export function startsRightToLeft(text: string): boolean {
  const first = letter.exec(text)
  return first !== null && rightToLeft.test(first[0])
}
