/** `cuecard list`, described. */
import type { Verb } from '../verb.ts'
import { templatesFlag } from './flags.ts'

export const list: Verb = {
  name: 'list',
  summary: 'List the documents, scripts and playbooks',
  arguments: [
    { name: '[kind]', summary: 'documents, scripts or playbooks; all of them otherwise' },
  ],
  flags: [templatesFlag],
  examples: [
    ['cuecard list', 'everything there is'],
    ['cuecard list documents', 'only what can be rendered'],
  ],
  load: async () => (await import('../commands/list.ts')).list,
}
