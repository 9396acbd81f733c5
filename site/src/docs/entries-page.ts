/** Makes the list of what there is to import from the READMEs of the packages, which are its one source. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedPage } from './generated-page.ts'

const packages = [
  ['@cuecard/core', 'packages/core/README.md'],
  ['@cuecard/files', 'packages/files/README.md'],
] as const

function entriesOf(path: string): string {
  const text = readFileSync(join(process.cwd(), '..', path), 'utf8')
  const [, part] = /^## Entries\n([^]*?)(?=^## |^MIT\.)/m.exec(text) ?? []
  if (part === undefined) throw new Error(`${path} has no part that is called Entries`)
  return part.trim()
}

export function entriesPage(): GeneratedPage {
  return {
    id: 'docs/api/entries',
    title: 'What there is to import',
    label: 'All entries',
    description: 'Every entry of the packages, and what it holds.',
    order: 0,
    body: packages.map(([name, path]) => `## ${name}\n\n${entriesOf(path)}`).join('\n\n'),
  }
}
