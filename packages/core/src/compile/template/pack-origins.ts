/** Owns the packed form of what a program knows of its template: short, because every app with a letter carries it. */
import type { Program } from '../../document/program.ts'
import type { CompiledProgram } from './compiled-program.ts'

/**
 * Packs the places and paths of a program's texts and values, in their order; `program.ts` describes the form.
 *
 * @example packOrigins({ ops: ['p', '"To ', 'v', ')'], … }) // { files: ['a.md'], places: [0, 3, 1, 3], paths: ['name'] }
 */
export function packOrigins({
  ops,
  files,
  places,
  paths,
  direct,
}: CompiledProgram): Pick<Program, 'files' | 'places' | 'paths'> {
  const packed: number[] = []
  let lastSpot = 0
  let lastColumn = 0
  for (const [index, op] of ops.entries()) {
    if (!/^["v]/.test(op)) continue
    const [file, line, column] = places.slice(3 * index) as [number, number, number]
    const spot = line * files.length + file
    if (spot !== lastSpot || column === lastColumn) {
      packed.push(0, spot - lastSpot)
      lastColumn = 0
    }
    packed.push(column - lastColumn)
    lastSpot = spot
    lastColumn = column
  }
  const nameOf = (value: number): string => (direct.includes(value) ? '.' : (paths[value] ?? ''))
  const named = ops.flatMap((op, index) => (op === 'v' ? [nameOf(index)] : []))
  return { files, places: packed, paths: named }
}
