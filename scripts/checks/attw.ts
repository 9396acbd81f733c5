/** Checks that the published types of core resolve for every kind of consumer, at every entry. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { passes, root } from './run.ts'

const folder = join(root, 'packages/core')
const manifest: { exports: Record<string, unknown> } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
)

/** attw does not expand patterns, so each `./documents/*` is listed by the files behind it. */
const entries = Object.keys(manifest.exports).flatMap((entry) => {
  if (entry.endsWith('.json')) return []
  if (!entry.includes('*')) return [entry]
  return globSync(`${entry.replace('./', 'dist/')}.d.ts`, { cwd: folder }).map((file) =>
    file.replace(/^dist\/(.*)\.d\.ts$/, './$1'),
  )
})

process.exitCode = passes(
  'attw',
  ...['--pack', folder, '--no-definitely-typed', '--no-emoji', '--format', 'table-flipped'],
  ...['--entrypoints', ...entries],
)
  ? 0
  : 1
