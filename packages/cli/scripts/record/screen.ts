/** What a terminal shows: its lines, each made of pieces of one look. */
import xterm from '@xterm/headless'

export interface Piece {
  text: string
  bold: boolean
  faint: boolean
  /** The number of a colour among the first sixteen. */
  colour: number | undefined
  inverse: boolean
}

export type Line = readonly Piece[]

export interface Size {
  columns: number
  rows: number
}

/** More lines than any command here prints. */
const LINES = 5000

type Cells = NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>

function piecesOf(line: Cells): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < line.length; at += 1) {
    const cell = line.getCell(at)!
    if (cell.getWidth() === 0) continue
    const look = {
      bold: cell.isBold() !== 0,
      faint: cell.isDim() !== 0,
      inverse: cell.isInverse() !== 0,
      colour: cell.isFgPalette() ? cell.getFgColor() : undefined,
    }
    const text = cell.getChars() || ' '
    const last = pieces.at(-1)
    const isSame =
      last !== undefined &&
      (Object.keys(look) as (keyof typeof look)[]).every((key) => last[key] === look[key])
    if (isSame) last.text += text
    else pieces.push({ text, ...look })
  }
  const last = pieces.at(-1)
  if (last && !last.inverse) last.text = last.text.trimEnd()
  return pieces.filter(({ text }) => text !== '')
}

/** @returns every line that can be seen or scrolled to, without those that are empty at the end */
export async function screenOf(raw: string, { columns, rows }: Size): Promise<Line[]> {
  const terminal = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: LINES,
    allowProposedApi: true,
  })
  await new Promise<void>((resolve) => terminal.write(raw, resolve))
  const { active } = terminal.buffer
  const lines = Array.from({ length: active.length }, (_, at) => piecesOf(active.getLine(at)!))
  terminal.dispose()
  while (lines.at(-1)?.length === 0) lines.pop()
  return lines
}

/** The words of lines. */
export const textOf = (lines: readonly Line[]): string =>
  lines
    .map(
      (line) =>
        `${line
          .map(({ text }) => text)
          .join('')
          .trimEnd()}\n`,
    )
    .join('')
