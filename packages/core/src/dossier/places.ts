/** Owns where each part of a dossier stands in its file. */
import type { Place } from '../findings/finding.ts'
import { pathText, type Path } from './path-text.ts'

/** Where one entry of an object or a list stands. */
export interface Entry {
  /** Offset of the key, or of the item of a list. */
  key: number
  /** Offset of the value. */
  value: number
  /** A scalar as it was written. */
  source?: string
  /** The index in the file, where items before it were left out. */
  index?: number
}

/** Where an object or a list stands, and each of its entries. */
export interface Origin {
  at: number
  entries: Map<string | number, Entry>
}

/** Finds parts of a dossier in its file. */
export interface Places {
  /** The place of a value, or of its key; of the nearest part around it where there is none. */
  of(path: Path, which?: 'key' | 'value'): Place
  /** The keys of an object as they were written, those without a value too. */
  keys(path: Path): string[]
  /** A scalar as it was written. */
  source(path: Path): string | undefined
}

/**
 * Makes the finder of places.
 *
 * @param root the data
 * @param origins where its objects and lists stand
 * @param position line and column of an offset
 * @param start where the data begins
 */
export function placesIn(
  root: unknown,
  origins: WeakMap<object, Origin>,
  position: (offset: number) => { line: number; col: number },
  start = 0,
  file?: string,
): Places {
  const walk = (path: Path) => {
    let at: unknown = root
    let entry: Entry | undefined
    let nearest = start
    const written = path.map((key) => {
      const origin = originOf(origins, at)
      entry = origin?.entries.get(key)
      if (entry) nearest = entry.value
      at = entry ? (at as Record<string | number, unknown>)[key] : undefined
      return entry?.index ?? key
    })
    return { at, entry, nearest, written }
  }
  return {
    of(path, which = 'value') {
      const { entry, nearest, written } = walk(path)
      const { line, col } = position(entry?.[which] ?? nearest)
      return {
        ...(file !== undefined && { file }),
        line,
        column: col,
        ...(path.length > 0 && { path: pathText(written) }),
      }
    },
    keys: (path) => [...(originOf(origins, walk(path).at)?.entries.keys() ?? [])].map(String),
    source: (path) => walk(path).entry?.source,
  }
}

const originOf = (origins: WeakMap<object, Origin>, value: unknown) =>
  typeof value === 'object' && value !== null ? origins.get(value) : undefined
