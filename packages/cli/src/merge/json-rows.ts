/** Reads rows from JSON lines: on each a part of a dossier, which is joined over what all rows share. */
import type { join } from '@cuecard/core/dossier/quick'
import type { Chunks } from './chunks.ts'
import { badRow, type Row, type Rows, type Wanted } from './row.ts'

/** A line longer than this is no row, and would not fit into the memory that a merge may take. */
const LONGEST = 1 << 24

const NEWLINE = 10

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

/** Lines with their numbers; null for one that is too long. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<[line: number, bytes: Uint8Array | null][]> {
  let line = 1
  let rest: Uint8Array[] = []
  let length = 0
  const end = (): [number, Uint8Array | null] => {
    const whole = length > LONGEST ? null : rest.length === 1 ? rest[0]! : Buffer.concat(rest)
    rest = []
    length = 0
    return [line++, whole]
  }
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > LONGEST) rest = []
    else rest.push(part)
  }
  for await (const chunk of chunks) {
    const lines: [number, Uint8Array | null][] = []
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      lines.push(end())
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
    yield lines
  }
  if (length > 0) yield [end()]
}

/** @param over how a row joins what all rows share */
export async function* jsonRows(
  { name, chunks }: Chunks,
  isWanted: Wanted,
  over: typeof join,
): Rows {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  const rowOf = (line: number, bytes: Uint8Array | null): Row[] => {
    if (bytes && isBlank(bytes)) return []
    number += 1
    if (!isWanted(number)) return []
    const bad = (message: string, hint: string): Row[] => [
      { number, line, finding: badRow(name, line, message, hint) },
    ]
    if (!bytes) return bad('This line is too long to be a row.', 'A row is at most 16 MiB.')
    let part: unknown
    try {
      part = JSON.parse(decoder.decode(bytes))
    } catch (error) {
      if (!(error instanceof SyntaxError)) {
        return bad('This line is not text in UTF-8.', 'Save the file as UTF-8.')
      }
      return bad(
        `This line is not JSON: ${error.message.replace(/ \(line.*\)$/, '')}.`,
        'Write each row on a line of its own, as {"people": [{"id": "dana"}]}.',
      )
    }
    if (typeof part !== 'object' || part === null || Array.isArray(part)) {
      return bad('This row is no part of a dossier.', 'Write an object, as {"employer": …}.')
    }
    return [{ number, line, over: (base) => over(base, part) }]
  }
  for await (const lines of linesOf(chunks)) {
    yield lines.flatMap(([line, bytes]) => rowOf(line, bytes))
  }
}
