/** Watches which facts are read while a program runs, so that a printed value can be traced to its fact. */

/** One read of a fact: its path in the template's context, and in the dossier. */
export interface Read {
  context: string
  dossier: string
}

/** What a program runs on while it is watched. */
export interface Watch {
  context: object
  /** To be called as each value is printed. */
  onValue: () => void
  /** The facts read since the value before, for each printed value in order. */
  reads: readonly (readonly Read[])[]
}

/** Parts of the context that only refer to what has its place elsewhere. */
const REFERENCES: readonly string[] = ['facts', 'person', 'interview', 'is']

const at = (path: string, key: string): string =>
  /^\d+$/.test(key) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`

/** The path of each object of the dossier: a fact that refers to one is traced to it. */
function homes(context: object): Map<object, string> {
  const found = new Map<object, string>()
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return
    found.set(value, path)
    for (const [key, inner] of Object.entries(value)) visit(inner, at(path, key))
  }
  for (const [key, value] of Object.entries(context)) {
    if (!REFERENCES.includes(key)) visit(value, key)
  }
  return found
}

/** A context that remembers what is read from it. */
export function watch(context: object): Watch {
  const home = homes(context)
  const reads: Read[][] = []
  let since: Read[] = []
  const watched = (target: object, here: Read): object =>
    new Proxy(target, {
      get(object, key): unknown {
        const value: unknown = Reflect.get(object, key)
        if (typeof key === 'symbol' || !Object.hasOwn(object, key)) return value
        const read = { context: at(here.context, key), dossier: at(here.dossier, key) }
        if (typeof value === 'object' && value !== null) {
          return watched(value, { ...read, dossier: home.get(value) ?? read.dossier })
        }
        since.push(read)
        return value
      },
    })
  const onValue = (): void => {
    reads.push(since)
    since = []
  }
  return { context: watched(context, { context: '', dossier: '' }), onValue, reads }
}
