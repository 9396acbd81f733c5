/** `cuecard next`, described. */
import type { Verb } from '../verb.ts'
import { dataFlag, momentFlags, templatesFlag } from './flags.ts'

export const next: Verb = {
  name: 'next',
  summary: 'Say what is due next on one or more applications, and by when; what is late first',
  flags: [
    dataFlag,
    templatesFlag,
    ...momentFlags,
    {
      flags: '--ics <file>',
      summary:
        'write a calendar as well, with a reminder of each; - for stdout, instead of the table',
    },
    { flags: '--force', summary: 'let --ics replace a file that exists' },
  ],
  examples: [
    ['cuecard next --data dossier.yaml', 'letters, calls and answers of one application'],
    ['cuecard next --data applications/', 'of every application in a folder'],
    ['cuecard next --data applications/ --ics next.ics', 'and a calendar for the phone'],
    ['cuecard next --data applications/ --json', 'the same for another program'],
  ],
  load: async () => (await import('../commands/next.ts')).next,
}
