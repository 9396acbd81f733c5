/**
 * Owns a path's index at its end, as in `people.0`. Handlebars takes the digits there for a number, and gives up; written
 * in characters that can stand in a name, and put back in its tree, they are a part of the path like any other.
 */

/** Private-use characters, which no source may hold, stand for the ten digits. */
const ZERO = 0xe000
const DISGUISED = /[\uE000-\uE009]/g

/** Digits after a point or slash at the end of a path, and not those of a number such as 0.5. */
const END_INDEX = /(?<=[./])(?<!(?<![^\s({~=])-?\d+\.)\d+(?=[~}\s)|])/g

/** The same text, index by index as long, with indexes at the end of a path in disguise. */
export function disguiseEndIndexes(text: string): string {
  return text.replace(END_INDEX, (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit))),
  )
}

/** A text with its digits back. */
export function revealDigits(text: string): string {
  return text.replace(DISGUISED, (character) => String(character.charCodeAt(0) - ZERO))
}

/** Gives every text in a syntax tree its digits back. */
export function revealTree(root: object): void {
  // A list of what is left to do: trees are as deep as their source.
  const left: object[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    const fields = node as Record<string, unknown>
    for (const [key, value] of Object.entries(fields)) {
      if (typeof value === 'string') fields[key] = revealDigits(value)
      else if (typeof value === 'object' && value) left.push(value)
    }
  }
}
