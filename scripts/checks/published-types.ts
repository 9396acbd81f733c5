/** Checks that the published types of a package resolve for every kind of consumer, at every entry. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { passes, root } from './run.ts'
import { one, type Tally } from './tally.ts'

/**
 * Runs attw over the packed package. It does not expand patterns, so each document is listed by its file.
 *
 * @param workspace the package's folder
 * @param more flags for attw
 */
export async function publishedTypes(workspace: string, ...more: string[]): Promise<Tally> {
  const folder = join(root, workspace)
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8')
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> }
  const entries = Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .flatMap((entry) => (entry.includes('*') ? filesBehind(folder, entry) : [entry]))
  // attw finds no fault with a package that is empty.
  const built = globSync('dist/*.d.ts', { cwd: folder })
  if (built.length === 0) return one(false)
  return one(
    await passes(
      'attw',
      ...['--pack', folder, '--no-definitely-typed', '--no-emoji', '--format', 'table-flipped'],
      ...more,
      ...['--entrypoints', ...entries],
    ),
  )
}

function filesBehind(folder: string, pattern: string): string[] {
  const files = globSync(`${pattern.replace('./', 'dist/')}.d.ts`, { cwd: folder })
  return files.map((file) => file.replaceAll('\\', '/').replace(/^dist\/(.*)\.d\.ts$/, './$1'))
}
