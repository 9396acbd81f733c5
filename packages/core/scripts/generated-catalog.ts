// Writes the catalogs: one that holds everything, and one that loads each item when it is asked for.
import { exportName } from '../src/compile/document/export-name.ts'
import type { CompiledDocument } from '../src/compile/document/compiled-document.ts'
import type { CompiledPlaybook } from '../src/compile/playbook/compile-playbook.ts'

interface Item {
  kind: 'playbooks' | 'scripts' | 'documents'
  id: string
  title: string
  summary: string
  playbook: string
  /** Whose dossier it reads: the candidate's or the hiring team's. */
  dossier: string
  /** The names that its module exports. */
  names: string[]
  /** Of a document: which options change what it says. */
  variants?: CompiledDocument['variants']
}

const suffix = { playbooks: 'Playbook', scripts: 'Script', documents: '' } as const
const kinds = ['playbooks', 'scripts', 'documents'] as const

function items(playbooks: readonly CompiledPlaybook[]): Item[] {
  return playbooks.flatMap(({ guide, scripts, documents }) => {
    const own = (
      kind: Item['kind'],
      { id, title, summary }: { id: string; title: string; summary: string },
    ): Item => {
      const name = `${exportName(id)}${suffix[kind]}`
      const names = kind === 'playbooks' ? [name] : [name, `${name}Source`]
      return { kind, id, title, summary, playbook: guide.id, dossier: guide.dossier, names }
    }
    return [
      own('playbooks', guide),
      ...scripts.map((script) => own('scripts', script)),
      ...documents.map((document) => ({
        ...own('documents', document),
        variants: document.variants,
      })),
    ]
  })
}

/** Everything by name, and the catalog of all of it. */
export function catalogModule(playbooks: readonly CompiledPlaybook[]): string {
  const all = items(playbooks)
  const imports = all.map(
    ({ kind, id, names }) => `import { ${names[0]} } from './${kind}/${id}.ts'`,
  )
  const exports = all.map(
    ({ kind, id, names }) => `export { ${names.join(', ')} } from './${kind}/${id}.ts'`,
  )
  const lists = kinds.map((kind) => {
    const names = all.filter((item) => item.kind === kind).map((item) => item.names[0])
    return `  ${kind}: [${names.join(', ')}],`
  })
  return `${imports.join('\n')}

${exports.join('\n')}

/** All that comes with Cuecard, in the order of the process. */
export const catalog = {
${lists.join('\n')}
} as const
`
}

/** What there is, without its weight: each entry loads the rest of itself. */
export function lazyCatalogModule(playbooks: readonly CompiledPlaybook[]): string {
  const all = items(playbooks)
  const lists = kinds.map((kind) => {
    const entries = all
      .filter((item) => item.kind === kind)
      .map(({ id, title, summary, playbook, dossier, variants, names }) => {
        // In one piece: to spread each costs a start more than all the rest of a list.
        const data = JSON.stringify({ id, title, summary, playbook, dossier, ...variants }).slice(
          1,
          -1,
        )
        return `    { ${data}, load: async () => (await import('./${kind}/${id}.ts')).${names[0]} },`
      })
    return `  ${kind}: [\n${entries.join('\n')}\n  ],`
  })
  return `/** What comes with Cuecard, by name; \`load\` brings the thing itself. */
export const catalog = {
${lists.join('\n')}
} as const
`
}
