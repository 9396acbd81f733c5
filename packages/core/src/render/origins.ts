/** Unpacks where a program's texts and values come from; only a trace asks for it. */
import type { Program } from '../document/program.ts'

/** A template line, and for a value the path that it prints. */
export interface Origin {
  template: { file: string; line: number; column: number }
  path?: string | undefined
}

/** The origin of each op that is a text or a value. */
export function originsOf({ ops, files, places, paths }: Program): (Origin | undefined)[] {
  let at = 0
  let nth = 0
  let spot = 0
  let column = 0
  return ops.map((op) => {
    if (!/^["v]/.test(op)) return undefined
    if (places[at] === 0) {
      spot += places[at + 1]!
      column = 0
      at += 2
    }
    column += places[at++]!
    const file = files[spot % files.length]!
    const line = Math.floor(spot / files.length)
    const template = { file, line, column }
    return { template, path: op === 'v' ? paths[nth++] : undefined }
  })
}
