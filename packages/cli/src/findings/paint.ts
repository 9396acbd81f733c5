/** Colour, where a terminal shows it and nobody asked for none (https://no-color.org). */
import type { Output } from '../io.ts'

const CODES = { bold: 1, faint: 2, error: 31, warning: 33, info: 36 }

export type Paint = Record<keyof typeof CODES, (text: string) => string>

/** @returns functions that colour a text, or leave it as it is */
export function paintFor(output: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  const colours = output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const entries = Object.entries(CODES).map(([name, code]) => [
    name,
    (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text),
  ])
  return Object.fromEntries(entries) as Paint
}
