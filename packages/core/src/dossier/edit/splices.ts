/** Owns the smallest edits of a text: what goes out, and what comes in. */

/** At `start`, what goes on to `end` is replaced. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** The text with all edits made; those at one place in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order)
  let done = 0
  const parts: string[] = []
  for (const { start, end, text: added } of sorted) {
    if (start < done) throw new Awkward()
    parts.push(text.slice(done, start), added)
    done = end
  }
  return [...parts, text.slice(done)].join('')
}

/** Thrown where a text is written in a way that is not edited in place. */
export class Awkward extends Error {
  override name = 'Awkward'
}
