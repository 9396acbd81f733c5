/** The built-in scripts, as the build generated them, and the dossiers of those who speak them. */
import { catalog } from '../../generated/catalog.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { sideOf } from './documents.ts'
import { dossiers, hiring } from './dossiers.ts'

/** Every built-in script, as one that nothing is known of in advance. */
export const scripts: readonly ScriptDefinition[] = catalog.scripts

/** For `describe.each`. */
export const namedScripts = scripts.map((script) => [script.id, script] as const)

/** Dossiers to speak a script from, the empty one among them. */
export function dossiersOf(script: ScriptDefinition): Record<string, Partial<Dossier>> {
  return sideOf(script) === 'hiring' ? { hiring, empty: {} } : { ...dossiers, empty: {} }
}
