/** Compiles a `*.script.md`: from the text of one page to a script that can be walked and rendered. */
import { type CompiledScriptResult, type ScriptSurroundings, compilePage } from './compile-page.ts'
import { parseScript } from './parse-script.ts'

/** Where a script's page stands, and what surrounds it. */
export interface CompileScriptOptions extends ScriptSurroundings {
  /** The file's name, for findings. */
  file?: string
}

/**
 * Compiles one script.
 *
 * @param text the page: front matter, Markdown, Handlebars
 * @returns the script as plain data, or null with every finding that stands in its way
 * @example
 * const { script, findings } = compileScript(text, { file: 'small-talk.script.md' })
 * if (script) console.log(renderScript(loadScript(script), data).body)
 */
export function compileScript(
  text: string,
  { file = '', locale = 'en', ...surroundings }: CompileScriptOptions = {},
): CompiledScriptResult {
  const { script, findings } = parseScript(text, { file, locale })
  if (!script) return { script: null, findings }
  const compiled = compilePage(script, { ...surroundings, locale })
  return { ...compiled, findings: [...findings, ...compiled.findings] }
}
