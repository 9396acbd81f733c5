/** Cuecard's own template as one Markdown and Handlebars text, for those who parse it for each letter. */
import { readFileSync } from 'node:fs'

const templates = new URL('../templates/en/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, templates), 'utf8')

const partial = (name: string): string => inlined(read(`partials/${name}.md`)).trim()

/** Partials in their places, so that they cost nothing at run time; one with a path runs on what it names. */
function inlined(source: string): string {
  return source.replace(/\{\{> ([\w-]+)(?: ([\w.]+))?\}\}/g, (_, name: string, path?: string) =>
    path === undefined ? partial(name) : `{{#with ${path}}}${partial(name)}{{/with}}`,
  )
}

export function templateSource(id: string): string {
  const source = read(`second-interview-preparation/${id}.document.md`)
  return inlined(source.replace(/^---\n.*?\n---\n/s, ''))
}
