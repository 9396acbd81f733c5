/** Checks that the published types of core resolve for every kind of consumer, at every entry. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { passes, root } from './run.ts'
import { one, type Tally } from './tally.ts'

const folder = join(root, 'packages/core')

/** Runs attw over the packed package. It does not expand patterns, so each document is listed by its file. */
export function publishedTypes(): Tally {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8')
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> }
  const entries = Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .flatMap((entry) => (entry.includes('*') ? filesBehind(entry) : [entry]))
  // attw finds no fault with a package that is empty.
  if (!existsSync(join(folder, 'dist/index.d.ts'))) return one(false)
  return one(
    passes(
      'attw',
      ...['--pack', folder, '--no-definitely-typed', '--no-emoji', '--format', 'table-flipped'],
      ...['--entrypoints', ...entries],
    ),
  )
}

function filesBehind(pattern: string): string[] {
  const files = globSync(`${pattern.replace('./', 'dist/')}.d.ts`, { cwd: folder })
  return files.map((file) => file.replaceAll('\\', '/').replace(/^dist\/(.*)\.d\.ts$/, './$1'))
}
