/** Owns how lists are numbered: one definition for all bullets, one for each numbered list. */
import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'

/** The format has nine levels. */
const deepest = 8
const bullets = ['•', '–', '•', '–', '•', '–', '•', '–', '•']

type Definition = INumberingOptions['config'][number]

export interface Numbering {
  config: Definition[]
}

/** @returns with the bullets only; numbered lists add themselves */
export function newNumbering(): Numbering {
  const levels = bullets.map((text, level) => ({
    level,
    text,
    format: LevelFormat.BULLET,
    alignment: AlignmentType.LEFT,
  }))
  return { config: [{ reference: 'bullets', levels }] }
}

/** The level of a list within lists. */
export const levelOf = (depth: number): number => Math.min(depth, deepest)

/** @returns what the paragraphs of a numbered list refer to, so that each list counts for itself */
export function addNumbers({ config }: Numbering, depth: number, start: number): string {
  const reference = `numbers-${config.length}`
  const level = levelOf(depth)
  config.push({
    reference,
    levels: [
      {
        level,
        start,
        text: `%${level + 1}.`,
        format: LevelFormat.DECIMAL,
        alignment: AlignmentType.LEFT,
      },
    ],
  })
  return reference
}
