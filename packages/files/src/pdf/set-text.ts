/** Chooses a font for each character, and keeps account of those that no font has. */
import { hasRightToLeft } from '../page/direction.ts'
import type { Fonts } from './fonts.ts'

/** A piece of text, and the name of the family that it is set in. */
export interface Piece {
  text: string
  font: string
}

export interface Typesetter {
  set: (text: string) => Piece[]
  /** Characters that no font has, in the order of their first appearance. */
  missing: Set<string>
  /** Whether any text runs from right to left, and which. */
  rightToLeft: Set<string>
}

/** What stands for a character that is only another width of a common one. */
const plainer: readonly [from: RegExp, to: string][] = [
  [/[\u2010\u2011]/, '-'],
  [/[\u2000-\u200a\u202f\u205f\u3000\t]/, ' '],
]

/** Says how to read or to break what stands around it, and has no look of its own. */
const invisible = /\p{Default_Ignorable_Code_Point}/u
/** Joins what stands before it, so that it must be of the same font. */
const joining = /[\p{M}\u200d]/u

/** To cut a longer word where a line ends takes time that grows with the square of its length. */
const longestWord = 64

export function typesetter({ order }: Fonts): Typesetter {
  const known = new Map<string, string | undefined>()
  const missing = new Set<string>()
  const rightToLeft = new Set<string>()
  const has = (name: string, character: string): boolean =>
    order.find((font) => font.name === name)?.has(character.codePointAt(0)!) ?? false

  const fontFor = (character: string): string | undefined => {
    if (!known.has(character)) {
      known.set(character, order.find(({ name }) => has(name, character))?.name)
    }
    return known.get(character)
  }

  /** The character as it can be printed: itself, a plainer one, or nothing. */
  const printed = (character: string): string => {
    if (fontFor(character) !== undefined) return character
    if (invisible.test(character)) return ''
    const plain = plainer.find(([from]) => from.test(character))?.[1]
    if (plain === undefined) missing.add(character)
    return plain ?? character
  }

  const set = (text: string): Piece[] => {
    if (hasRightToLeft(text)) rightToLeft.add(text)
    const pieces: Piece[] = []
    let word = 0
    for (const one of text.normalize('NFC')) {
      const character = printed(one)
      if (character === '') continue
      const last = pieces.at(-1)
      const stays =
        last && (character === ' ' || joining.test(character)) && has(last.font, character)
      const font = stays ? last.font : (fontFor(character) ?? last?.font ?? order.at(-1)!.name)
      word = character === ' ' ? 0 : word + 1
      if (last?.font === font && word <= longestWord) last.text += character
      else {
        pieces.push({ text: character, font })
        word = 1
      }
    }
    return pieces
  }
  return { set, missing, rightToLeft }
}
