/**
 * Owns how the call loads scripts: each by itself, when its page is opened, and without the source of its lines, since
 * a call speaks what they were compiled to. Made from the catalog.
 */
import { catalog } from '@cuecard/core/catalog'
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite'

const NAME = 'virtual:cuecard-scripts'

const exportName = (id: string): string =>
  `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Script`

function valueOf({ properties }: ESTree.ObjectExpression, key: string): ESTree.Node | undefined {
  for (const property of properties) {
    if (property.type !== 'Property' || property.key.type !== 'Literal') continue
    if (property.key.value === key) return property.value
  }
  return undefined
}

/** A script's module without the source of its lines: what is left of them is where they stand. */
function withoutSources(code: string): string {
  const sources: ESTree.Node[] = []
  new Visitor({
    ObjectExpression(node) {
      const text = valueOf(node, 'text')
      if (text?.type === 'Literal' && valueOf(node, 'line')) sources.push(text)
    },
  }).visit(parseSync('script.js', code).program)
  let rest = 0
  const kept = sources.map(({ start, end }) => {
    const before = code.slice(rest, start)
    rest = end
    return before
  })
  return kept.join('""').concat(sources.length > 0 ? '""' : '', code.slice(rest))
}

/** The module that the call imports: by id, a function that loads the script. */
export function callScripts(): Plugin {
  return {
    name: 'call-scripts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const entries = catalog.scripts.map(
        ({ id: script }) =>
          `'${script}': async () => (await import('@cuecard/core/scripts/${script}')).${exportName(script)}`,
      )
      return `export const scripts = { ${entries.join(', ')} }`
    },
    transform: {
      filter: { id: /core[\\/]dist[\\/]chunk-/, code: /"kind": "script"/ },
      handler(code) {
        return this.environment.name === 'client' ? withoutSources(code) : undefined
      },
    },
  }
}
