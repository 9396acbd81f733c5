/** Draws what terminals showed as one picture that reads from top to bottom. */
import type { Line, Piece } from './screen.ts'

const WIDTH = 8.4
const HEIGHT = 18
const MARGIN = 20

/** Legible on the dark ground, each at 4.5 to 1 or more. */
const GROUND = '#1e1e2e'
const INK = '#e6e6ef'
const FAINT = '#a3a6bd'
const COLOURS = ['#a3a6bd', '#f38ba8', '#a6e3a1', '#f9e2af', '#89b4fa', '#f5c2e7', '#94e2d5', INK]

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function colourOf({ colour, faint }: Piece): string {
  if (colour !== undefined) return COLOURS[colour % 8]!
  return faint ? FAINT : INK
}

function drawn(line: Line, y: number): string {
  let column = 0
  const spans = line.map((piece) => {
    const x = MARGIN + column * WIDTH
    const length = [...piece.text].length
    column += length
    if (piece.text.trim() === '' && !piece.inverse) return ''
    const weight = piece.bold ? ' font-weight="bold"' : ''
    const width = (length * WIDTH).toFixed(1)
    const fit = ` textLength="${width}" lengthAdjust="spacingAndGlyphs"`
    return `<tspan x="${x.toFixed(1)}"${fit} fill="${colourOf(piece)}"${weight}>${escaped(piece.text)}</tspan>`
  })
  const text = spans.join('')
  return text === '' ? '' : `<text y="${y}" xml:space="preserve">${text}</text>\n`
}

/**
 * @param title what the picture shows, for those who do not see it
 * @param columns how wide the terminals were
 */
export function svgOf(lines: readonly Line[], title: string, columns: number): string {
  const width = Math.ceil(columns * WIDTH + 2 * MARGIN)
  const height = lines.length * HEIGHT + 2 * MARGIN
  const rows = lines.map((line, at) => drawn(line, MARGIN + (at + 1) * HEIGHT - 5))
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  const font =
    'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14"'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" aria-labelledby="title" ${font}>`,
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${GROUND}"/>`,
    `${rows.join('')}</svg>`,
    '',
  ].join('\n')
}
