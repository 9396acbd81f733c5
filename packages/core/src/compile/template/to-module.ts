/** Owns the text of a module that holds a program: imported, it needs no evaluation. */
import type { CompiledProgram } from './compiled-program.ts'
import { packOrigins } from './pack-origins.ts'

export interface ToModuleOptions {
  /** Where the helpers are imported from. */
  helpers?: string
  /** The name that the program is exported by. */
  name?: string
}

/** The identifier that a helper is exported by. */
const identifier = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The program as a JavaScript expression; helpers are named by their identifiers. */
export function toExpression(program: CompiledProgram): string {
  const { files, places, paths } = packOrigins(program)
  const helpers = program.helpers.map((name) => `${JSON.stringify(name)}: ${identifier(name)}`)
  const fields = [
    `spec: ${program.precompiled}`,
    `ops: ${JSON.stringify(program.ops)}`,
    `helpers: { ${helpers.join(', ')} }`,
    `files: ${JSON.stringify(files)}`,
    `places: ${JSON.stringify(places)}`,
    `paths: ${JSON.stringify(paths)}`,
  ]
  return `{\n  ${fields.join(',\n  ')},\n}`
}

/**
 * Writes an ES module for a program. The text is JavaScript, and good TypeScript as well.
 *
 * @example toModule(program, { name: 'program' }) // "import { date } from '@cuecard/core/helpers'\n…"
 */
export function toModule(
  program: CompiledProgram,
  { helpers = '@cuecard/core/helpers', name = 'program' }: ToModuleOptions = {},
): string {
  const imports = program.helpers.length
    ? `import { ${program.helpers.map(identifier).join(', ')} } from ${JSON.stringify(helpers)}\n\n`
    : ''
  return `${imports}export const ${name} = ${toExpression(program)}\n`
}
