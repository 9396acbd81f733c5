// Writes the TypeScript of generated modules: a document, its program, a script, a playbook.
import type { CompiledDocument } from '../src/compile/document/compiled-document.ts'
import { exportName } from '../src/compile/document/export-name.ts'
import { packOrigins } from '../src/compile/template/pack-origins.ts'
import type { CompiledPlaybook } from '../src/compile/playbook/compile-playbook.ts'
import type { CompiledScript } from '../src/compile/script/compiled-script.ts'
import { scriptData } from '../src/compile/script/script-data.ts'
import type { CompiledProgram } from '../src/compile/template/compiled-program.ts'
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

/** The type of the data that a document reads. */
function dataType(document: CompiledDocument): string {
  const each = document.shape['applications']
  if (Array.isArray(each)) return `ApplicationsFor<${union(Object.keys(each[0] as object))}>`
  const { required, optional } = roots(document)
  return `DataFor<${union(required)}, ${union(optional)}>`
}

/** A program's literals and code, as an expression. */
function programExpression(program: CompiledProgram): string {
  const { files, places, paths } = packOrigins(program)
  const helpers = program.helpers.map((name) => `'${name}': ${exportName(name)}`)
  return `{
  spec: ${program.precompiled},
  ops: ${JSON.stringify(program.ops)},
  helpers: { ${helpers.join(', ')} },
  files: ${JSON.stringify(files)},
  places: ${JSON.stringify(places)},
  paths: ${JSON.stringify(paths)},
}`
}

/** The head of a module of programs. What Handlebars writes is JavaScript, hence a file of its own. */
function programImports(programs: readonly CompiledProgram[]): string {
  const names = [...new Set(programs.flatMap(({ helpers }) => helpers))].sort()
  const imports = names.map(
    (name) => `import { ${exportName(name)} } from '../../src/helpers/${name}.ts'\n`,
  )
  return `// @ts-nocheck
${imports.join('')}import type { Program } from '../../src/document/program.ts'
`
}

/** A document's program. */
export function programModule({ program }: CompiledDocument): string {
  return `${programImports([program])}
export const program: Program = ${programExpression(program)}
`
}

/** A script's programs: its intro's, and one a step. */
export function scriptProgramsModule({ programs: { intro, steps } }: CompiledScript): string {
  const all = Object.entries(steps)
  const entries = all.map(([id, program]) => `  '${id}': ${programExpression(program)},\n`)
  return `${programImports([...(intro ? [intro] : []), ...Object.values(steps)])}
export const intro: Program | null = ${intro ? programExpression(intro) : 'null'}

export const steps: Record<string, Program> = {
${entries.join('')}}
`
}

/** A document's definition, typed by what it reads, and its template for those who show it. */
export function documentModule(
  document: CompiledDocument,
  { facts, distinct, fit }: { facts: boolean; distinct: boolean; fit: boolean },
): string {
  const { id, title, summary, playbook, locale, per, beforehand, needs, shape, requires } = document
  const data = dataType(document)
  const name = exportName(id)
  const derived = ['facts', ...(fit ? ['fit'] : [])].join(', ')
  const imported = facts
    ? `import { ${derived} } from '../../src/playbooks/${playbook}/${id}.ts'\n`
    : ''
  const fitting = fit ? `import { fitted } from '../../src/render/fitted.ts'\n` : ''
  const plain = json({
    id,
    title,
    summary,
    playbook,
    locale,
    per,
    beforehand,
    needs,
    shape,
    requires,
  })
  return `${imported}${fitting}import type { ${/^\w+/.exec(data)![0]}, DocumentDefinition } from '../../src/render/document-definition.ts'
import { program } from '../programs/${id}.ts'

/** ${summary} */
export const ${name}: DocumentDefinition<
  ${data},
  ${union(needs)}
> & { readonly id: '${id}' } = {
  kind: 'document',
  ...(${plain} as const),
  facts: ${facts ? 'facts' : 'null'},
  distinct: ${distinct},${fit ? '\n  fit: fitted(fit),' : ''}
  program,
}

/** The template that it is made from. */
export const ${name}Source: string = ${JSON.stringify(document.source)}
`
}

/** A script: its data as typed as it is written, its lines, and its page for those who show it. */
export function scriptModule(script: CompiledScript, { facts }: { facts: boolean }): string {
  const { id, summary, playbook } = script
  const name = `${exportName(id)}Script`
  const imported = facts ? `import { facts } from '../../src/playbooks/${playbook}/${id}.ts'\n` : ''
  return `${imported}import { withLines } from '../../src/script/with-lines.ts'
import { intro, steps } from '../programs/${id}.script.ts'

/** ${summary} */
export const ${name} = /* @__PURE__ */ withLines(
  ${json(scriptData(script))},
  {
    shape: ${json(script.shape)},
    facts: ${facts ? 'facts' : 'null'},
    intro,
    steps,
  },
)

/** The page that it is made from. */
export const ${name}Source: string = ${JSON.stringify(script.source)}
`
}

/** A playbook: its guide, and the ids of what belongs to it. */
export function playbookModule({ guide, scripts, documents }: CompiledPlaybook): string {
  const { covers: _covers, documents: _documents, order: _order, outcomes, ...page } = guide
  const data = {
    kind: 'playbook',
    ...page,
    outcomes: outcomes.map(
      ({ covers: _points, placeOf: _placeOf, textOf: _textOf, 'do-not': doNot, ...rest }) => ({
        ...rest,
        doNot: doNot ?? [],
        documents: rest.documents ?? [],
      }),
    ),
    scripts: scripts.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
  }
  return `/** ${guide.summary} */
export const ${exportName(guide.id)}Playbook = ${json(data)} as const
`
}
