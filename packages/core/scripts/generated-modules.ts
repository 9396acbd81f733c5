// Writes the TypeScript of generated modules: a document, its program, a script, a playbook.
import type { CompiledDocument } from '../src/compile/document/compiled-document.ts'
import { exportName } from '../src/compile/document/export-name.ts'
import { packOrigins } from '../src/compile/template/pack-origins.ts'
import type { CompiledPlaybook } from '../src/compile/playbook/compile-playbook.ts'
import type { ScriptSource } from '../src/compile/script/script-source.ts'
import { dossierShape } from '../src/compile/document/context-shape.ts'

const json = (value: unknown): string => JSON.stringify(value, null, 2)
const union = (words: readonly string[]): string =>
  words.length === 0 ? 'never' : words.map((word) => `'${word}'`).join(' | ')

/** The dossier's parts that a document cannot do without, and those that it can use. */
function roots(document: CompiledDocument): { required: string[]; optional: string[] } {
  const needed = new Set(
    document.requires.map(({ at, path }) => /^\w+/.exec(at ?? path)?.[0] ?? ''),
  )
  const known = Object.keys(document.shape).filter(
    (root) => root in dossierShape && root !== 'kind',
  )
  return {
    required: known.filter((root) => needed.has(root)),
    optional: known.filter((root) => !needed.has(root)),
  }
}

/** The program's literals and code. What Handlebars writes is JavaScript, hence the file of its own. */
export function programModule({ program }: CompiledDocument): string {
  const helpers = program.helpers.map((name) => ({ name, local: exportName(name) }))
  const { files, places, paths } = packOrigins(program)
  return `// @ts-nocheck
${helpers.map(({ name, local }) => `import { ${local} } from '../../src/helpers/${name}.ts'\n`).join('')}import type { Program } from '../../src/document/program.ts'

export const program: Program = {
  spec: ${program.precompiled},
  ops: ${JSON.stringify(program.ops)},
  helpers: { ${helpers.map(({ name, local }) => `'${name}': ${local}`).join(', ')} },
  files: ${JSON.stringify(files)},
  places: ${JSON.stringify(places)},
  paths: ${JSON.stringify(paths)},
}
`
}

/** A document's definition, typed by what it reads, and its template for those who show it. */
export function documentModule(
  document: CompiledDocument,
  { facts, distinct }: { facts: boolean; distinct: boolean },
): string {
  const { id, title, summary, playbook, locale, per, needs, shape, requires } = document
  const { required, optional } = roots(document)
  const name = exportName(id)
  const imported = facts ? `import { facts } from '../../src/playbooks/${playbook}/${id}.ts'\n` : ''
  const plain = json({ id, title, summary, playbook, locale, per, needs, shape, requires })
  return `${imported}import type { DataFor, DocumentDefinition } from '../../src/render/document-definition.ts'
import { program } from '../programs/${id}.ts'

/** ${summary} */
export const ${name}: DocumentDefinition<
  DataFor<${union(required)}, ${union(optional)}>,
  ${union(needs)}
> & { readonly id: '${id}' } = {
  kind: 'document',
  ...(${plain} as const),
  facts: ${facts ? 'facts' : 'null'},
  distinct: ${distinct},
  program,
}

/** The template that it is made from. */
export const ${name}Source: string = ${JSON.stringify(document.source)}
`
}

/** A script as typed data. */
export function scriptModule(script: ScriptSource): string {
  const {
    file: _file,
    covers: _covers,
    ...data
  } = script as ScriptSource & { file?: string; covers?: unknown }
  return `/** ${script.summary} */
export const ${exportName(script.id)}Script = ${json({ kind: 'script', ...data })} as const
`
}

/** A playbook: its guide, and the ids of what belongs to it. */
export function playbookModule({ guide, scripts, documents }: CompiledPlaybook): string {
  const { covers: _covers, documents: _order, ...page } = guide
  const data = {
    kind: 'playbook',
    ...page,
    scripts: scripts.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
  }
  return `/** ${guide.summary} */
export const ${exportName(guide.id)}Playbook = ${json(data)} as const
`
}
