/** Writes a compiled document as an ES module that can be imported anywhere, without evaluation. */
import { toExpression } from '../template/to-module.ts'
import type { CompiledDocument } from './compiled-document.ts'
import { exportName } from './export-name.ts'

/**
 * The text of an ES module that exports the document by name and as its default, and its template's source.
 *
 * @example
 * writeFileSync('note.js', documentToModule(compileTemplate(text, { file: 'note.document.md' }).document))
 */
export function documentToModule(compiled: CompiledDocument): string {
  const { program, source, covers: _covers, variants: _variants, ...facts } = compiled
  const name = exportName(compiled.id)
  const helpers = program.helpers.map(exportName).sort()
  const imports =
    helpers.length === 0 ? '' : `import { ${helpers.join(', ')} } from '@cuecard/core/helpers'\n\n`
  return `${headingOf(compiled)}${imports}export const ${name} = {
  kind: 'document',
  ...${JSON.stringify(facts)},
  facts: null,
  distinct: false,
  program: ${toExpression(program).replaceAll('\n', '\n  ')},
}

export const ${name}Source = ${JSON.stringify(source)}

export default ${name}
`
}

function headingOf({ id, title }: CompiledDocument): string {
  return `// ${title.replace(/\s+/g, ' ')} (${id}), compiled by Cuecard. Render it with @cuecard/core.\n`
}
