/** Writes a compiled script as an ES module that can be imported anywhere, without evaluation. */
import { exportName } from '../document/export-name.ts'
import { toExpression } from '../template/to-module.ts'
import type { CompiledScript } from './compiled-script.ts'
import { scriptData } from './script-data.ts'

/**
 * The text of an ES module that exports the script by name and as its default, and its page's source. Nothing is
 * derived for it.
 *
 * @example
 * writeFileSync('small-talk.js', scriptToModule(compileScript(text, { file: 'small-talk.script.md' }).script))
 */
export function scriptToModule(compiled: CompiledScript): string {
  const { id, title, shape, source } = compiled
  const { intro, steps } = compiled.programs
  const programs = [...(intro ? [intro] : []), ...Object.values(steps)]
  const helpers = [...new Set(programs.flatMap((program) => program.helpers))].map(exportName)
  const imports = helpers.length
    ? `import { ${helpers.sort().join(', ')} } from '@cuecard/core/helpers'\n\n`
    : ''
  const pages = Object.entries(steps).map(
    ([step, program]) => `${JSON.stringify(step)}: ${toExpression(program)},\n`,
  )
  const name = `${exportName(id)}Script`
  return `// ${title.replace(/\s+/g, ' ')} (${id}), compiled by Cuecard. Walk and render it with @cuecard/core.
${imports}const lines = {
  shape: ${JSON.stringify(shape)},
  facts: null,
  intro: ${intro ? toExpression(intro) : 'null'},
  steps: {
${pages.join('')}},
}

// The lines are code: they stay out of what counts as the script's data.
export const ${name} = Object.defineProperty(${JSON.stringify(scriptData(compiled))}, 'lines', {
  value: lines,
})

export const ${name}Source = ${JSON.stringify(source)}

export default ${name}
`
}
