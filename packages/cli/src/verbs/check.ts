/** `cuecard check`, described. */
import type { Verb } from '../verb.ts'
import { dataFlag, documentFlags, templatesFlag } from './flags.ts'

export const check: Verb = {
  name: 'check',
  summary: 'Say what is wrong or missing in a dossier, document by document',
  arguments: [
    { name: '[document]', summary: 'an id or a FILE.document.md; every document otherwise' },
  ],
  flags: [dataFlag, templatesFlag, ...documentFlags],
  examples: [
    ['cuecard check --data dossier.yaml', 'which documents are ready, and what the others need'],
    ['cuecard check thank-you-letter --data dossier.yaml', 'one document'],
  ],
  load: async () => (await import('../commands/check.ts')).check,
}
