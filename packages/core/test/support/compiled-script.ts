/** Compiles a script's page for a test, and fails where it has findings. */
import { expect } from 'vitest'
import { compileScript } from '../../src/compile/script/compile-script.ts'
import type { CompiledScript } from '../../src/compile/script/compiled-script.ts'
import { loadScript } from '../../src/compile/script/load-script.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'

/** @returns what the compiler makes of the page */
export function compiledScript(text: string, file = 'test.script.md'): CompiledScript {
  const { script, findings } = compileScript(text, { file })
  expect(findings).toEqual([])
  return script!
}

/** @returns the script, ready to walk and to render */
export function loadedScript(text: string, file?: string): ScriptDefinition {
  return loadScript(compiledScript(text, file))
}
