/** `cuecard guide`, described. */
import type { Verb } from '../verb.ts'
import { outFlags, templatesFlag } from './flags.ts'

export const guide: Verb = {
  name: 'guide',
  summary: 'Read the guide of a playbook: why it works, and how to go about it',
  arguments: [{ name: '<playbook>', summary: 'an id that `cuecard list playbooks` shows' }],
  flags: [
    templatesFlag,
    {
      flags: '--format <format>',
      summary: 'what to make',
      choices: ['text', 'markdown', 'html'],
      fallback: 'text',
    },
    ...outFlags,
  ],
  examples: [
    ['cuecard guide after-the-interview', 'here in the terminal'],
    ['cuecard guide after-the-interview | less', 'page by page'],
    ['cuecard guide second-interview-call --format html --out call.html', 'a page to keep'],
  ],
  load: async () => (await import('../commands/guide.ts')).guide,
}
