/** The files that this run has written: it may write them again, unless somebody else has changed them since. */
import { readFileSync } from 'node:fs'
import type { Target } from '../output/out-path.ts'
import type { OwnFiles } from '../output/write-files.ts'

/** Also tells whether a path is of one of them, whatever is in it now. */
export function ownFiles(): OwnFiles & { isPath: (path: string) => boolean } {
  const left = new Map<string, Target['content']>()
  return {
    has({ path }) {
      const content = left.get(path)
      if (content === undefined) return false
      try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        return readFileSync(path).equals(bytes)
      } catch {
        // Taken away: there is nothing to replace.
        return true
      }
    },
    keep: ({ path, content }) => void left.set(path, content),
    isPath: (path) => left.has(path),
  }
}
