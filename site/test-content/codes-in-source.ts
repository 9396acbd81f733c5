/** Owns which codes of findings the packages can return: read from their source, so that no list can lag behind. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** What is due next has codes of its own: they are no findings. */
const elsewhere = /next-actions/

/** The ways in which the source says a code: a field, a constant, or the first argument of a maker of findings. */
const said = [
  /\bcode(?::| =) *'(?<code>[a-z][a-z0-9-]+)'/g,
  /\b(?:report|failed|error|warning|info|finding|machineFinding)\(\s*'(?<code>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g,
]

/** The codes of the template compiler stand in a table of their own. */
const table = /templateFindingCodes = \{(?<rows>[^]*?)\n\}/
const row = /^ {2}'?(?<code>[a-z][a-z0-9-]*)'?:/gm

function codesIn(text: string): string[] {
  const rows = table.exec(text)?.groups?.['rows'] ?? ''
  const found = [...said.map((pattern) => [...text.matchAll(pattern)]), [...rows.matchAll(row)]]
  return found.flat().map(({ groups }) => groups!['code']!)
}

/** Every code that core, files and the command line can return, in order. */
export function codesInSource(): string[] {
  const files = globSync('packages/*/src/**/*.ts', { cwd: root })
  const codes = files
    .filter((file) => !elsewhere.test(file))
    .flatMap((file) => codesIn(readFileSync(join(root, file), 'utf8')))
  // zod's own name for a check that somebody wrote.
  return [...new Set(codes)].filter((code) => code !== 'custom').sort()
}
