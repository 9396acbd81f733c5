/** Makes a compiled script ready to walk and to render, in Node; a published script is imported as a module instead. */
import type { ScriptDefinition, ScriptLines } from '../../script/script.ts'
import { withLines } from '../../script/with-lines.ts'
import { loadTemplate } from '../load-template.ts'
import type { CompiledScript } from './compiled-script.ts'
import { scriptData } from './script-data.ts'

/**
 * Makes a script that `renderScript` and a walk take of what the compiler made. It evaluates the precompiled
 * programs, as Handlebars itself does, so it is not for places whose security policy forbids that.
 *
 * @param compiled a script of `compilePlaybook`'s result; never data from elsewhere, since it is evaluated
 * @param derived what derives its facts; nothing does by default
 * @example
 * const { playbook } = compilePlaybook(files)
 * for (const script of playbook?.scripts ?? []) console.log(renderScript(loadScript(script), data).body)
 */
export function loadScript(
  compiled: CompiledScript,
  { facts }: Pick<ScriptLines, 'facts'> = { facts: null },
): ScriptDefinition {
  const { shape, programs } = compiled
  return withLines(scriptData(compiled), {
    shape,
    facts,
    intro: programs.intro && loadTemplate(programs.intro),
    steps: Object.fromEntries(
      Object.entries(programs.steps).map(([id, program]) => [id, loadTemplate(program)]),
    ),
  })
}
