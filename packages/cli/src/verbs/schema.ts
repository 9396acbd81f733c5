/** `cuecard schema`, described. */
import type { Verb } from '../verb.ts'
import { outFlags } from './flags.ts'

export const schema: Verb = {
  name: 'schema',
  summary: 'Print the JSON Schema of a dossier, for editors',
  arguments: [{ name: '[name]', summary: 'which schema: dossier' }],
  flags: outFlags,
  examples: [['cuecard schema --out dossier.schema.json', 'keep it beside a dossier']],
  load: async () => (await import('../commands/schema.ts')).schema,
}
