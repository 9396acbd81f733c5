// Writes the module of the templates themselves, for those who lay their own over them.
import { exportName } from '../src/compile/document/export-name.ts'
import type { CompiledPlaybook } from '../src/compile/playbook/compile-playbook.ts'
import type { Shape } from '../src/shape/shape.ts'

/** Every template by path, and what is derived for each document and script. */
export function templatesModule(
  playbooks: readonly CompiledPlaybook[],
  files: Readonly<Record<string, string>>,
  shapes: Readonly<Record<string, Shape>>,
): string {
  const documents = playbooks.flatMap((playbook) => playbook.documents.map(({ id }) => id))
  const scripts = playbooks.flatMap((playbook) => playbook.scripts.map(({ id }) => id))
  const imports = [
    ...documents.map((id) => `import { ${exportName(id)} } from './documents/${id}.ts'`),
    ...scripts.map((id) => `import { ${exportName(id)}Script } from './scripts/${id}.ts'`),
  ]
  const shape = (id: string) => JSON.stringify(shapes[id] ?? {})
  const entries = [
    ...documents.map((id) => {
      const name = exportName(id)
      return `    '${id}': { shape: ${shape(id)}, facts: ${name}.facts, distinct: ${name}.distinct },`
    }),
    ...scripts.map((id) => {
      const name = `${exportName(id)}Script`
      return `    '${id}': { shape: ${shape(id)}, facts: ${name}.lines.facts, distinct: false },`
    }),
  ]
  return `import type { Facts, FactsContext } from '../src/render/document-definition.ts'
import type { Shape } from '../src/shape/shape.ts'
${imports.join('\n')}

/** The templates that come with Cuecard, for those who lay their own over them: \`loadPlaybooks(files, templates)\`. */
export const templates: {
  /** Texts by path, as \`after-the-interview/debrief.document.md\`. */
  readonly files: Readonly<Record<string, string>>
  /** What is derived from the dossier, by the id of the document or script. */
  readonly derived: Readonly<
    Record<
      string,
      {
        readonly shape: Shape
        readonly facts: ((data: never, context: FactsContext) => Facts) | null
        readonly distinct: boolean
      }
    >
  >
} = {
  files: ${JSON.stringify(files, null, 2)},
  derived: {
${entries.join('\n')}
  },
}
`
}
