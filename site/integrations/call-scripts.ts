/**
 * Owns how the call loads scripts: each by itself, when its page is opened, and without the source of its lines and
 * where in it they stand, since a call speaks what they were compiled to. Made from the catalog.
 */
import { catalog } from '@cuecard/core/playbooks'
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite'

const NAME = 'virtual:cuecard-scripts'

const exportName = (id: string): string =>
  `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Script`

/** Steps with two answers that lead to one place: which of them a line is shows in where it stands. */
const placed = new Set<string>(
  catalog.scripts.flatMap(({ steps }) =>
    steps
      .filter(({ choices }) => new Set(choices.map(({ to }) => to)).size < choices.length)
      .map(({ id }) => id),
  ),
)

function nameOf(key: ESTree.Node): unknown {
  return key.type === 'Literal' ? key.value : key.type === 'Identifier' ? key.name : undefined
}

function valueOf({ properties }: ESTree.ObjectExpression, name: string): ESTree.Node | undefined {
  return properties.find(
    (property): property is ESTree.ObjectProperty =>
      property.type === 'Property' && nameOf(property.key) === name,
  )?.value
}

/** A script's module without the source of its lines. */
function withoutSources(code: string): string {
  const cuts: { start: number; end: number; rest: string }[] = []
  const cut = (node: ESTree.Node | undefined, type: ESTree.Node['type'], rest: string) => {
    if (node?.type === type) cuts.push({ start: node.start, end: node.end, rest })
  }
  new Visitor({
    ObjectExpression(node) {
      if (valueOf(node, 'line')) cut(valueOf(node, 'text'), 'Literal', '""')
      for (const kind of ['say', 'why', 'listen', 'ask', 'cue']) {
        const value = valueOf(node, kind)
        for (const line of value?.type === 'ArrayExpression' ? value.elements : [value]) {
          if (line?.type === 'ObjectExpression') cut(valueOf(line, 'line'), 'Literal', '0')
        }
      }
      if (valueOf(node, 'ops')) cut(valueOf(node, 'paths'), 'ArrayExpression', '[]')
    },
    Property({ key, value }) {
      if (value.type !== 'ObjectExpression' || !valueOf(value, 'ops')) return
      if (placed.has(String(nameOf(key)))) return
      for (const origin of ['files', 'places']) {
        cut(valueOf(value, origin), 'ArrayExpression', '[]')
      }
    },
  }).visit(parseSync('script.js', code).program)
  let rest = 0
  const kept = cuts
    .toSorted((one, other) => one.start - other.start)
    .map((each) => {
      const before = code.slice(rest, each.start) + each.rest
      rest = each.end
      return before
    })
  return kept.join('') + code.slice(rest)
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
