/** Provenance: which template line, and which fact of the dossier, each piece of a document comes from. */
import type { Block, DocumentTree, Inline, Text } from '../document/node.ts'
import type { Program } from '../document/program.ts'

/** One piece of text and its origin. */
export interface TracePiece {
  text: string
  /** The template line that printed it. */
  template: { file: string; line: number; column: number }
  /** For a value: the path of the fact in the dossier, as `interviews[0].discussed[1].topic`. */
  path?: string
}

/** One read of a leaf while the program ran: its path in the template's context, and in the dossier. */
interface Read {
  context: string
  dossier: string
}

/** The leaves read before each printed value, in the order of printing. */
export type Reads = readonly (readonly Read[])[]

const at = (path: string, key: string | number): string =>
  typeof key === 'number' || /^\d+$/.test(key) ? `${path}[${key}]` : path ? `${path}.${key}` : key

/** Where each object of the data stands, so that facts which refer to one are traced to it. */
function homes(context: object): Map<object, string> {
  const found = new Map<object, string>()
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return
    found.set(value, path)
    for (const key of Object.keys(value))
      visit((value as Record<string, unknown>)[key], at(path, key))
  }
  for (const [key, value] of Object.entries(context)) {
    if (!['facts', 'person', 'interview', 'is'].includes(key)) visit(value, key)
  }
  return found
}

/** A context that remembers what is read from it. */
export function watched(context: object): { context: object; onValue: () => void; reads: Reads } {
  const home = homes(context)
  const reads: Read[][] = []
  let since: Read[] = []
  const watch = (target: object, here: Read): object =>
    new Proxy(target, {
      get(object, key): unknown {
        const value: unknown = Reflect.get(object, key)
        if (typeof key === 'symbol' || !Object.hasOwn(object, key)) return value
        const step = { context: at(here.context, key), dossier: at(here.dossier, key) }
        if (typeof value === 'object' && value !== null) {
          return watch(value, { ...step, dossier: home.get(value) ?? step.dossier })
        }
        since.push(step)
        return value
      },
    })
  const onValue = (): void => {
    reads.push(since)
    since = []
  }
  return { context: watch(context, { context: '', dossier: '' }), onValue, reads }
}
