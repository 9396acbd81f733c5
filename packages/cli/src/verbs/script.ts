/** `cuecard script`, described. */
import type { Verb } from '../verb.ts'
import { dataFlag, momentFlags, outFlags, templatesFlag } from './flags.ts'

export const script: Verb = {
  name: 'script',
  summary: 'Show a whole script, with every branch, in the words of a dossier',
  arguments: [
    { name: '<script>', summary: 'an id that `cuecard list scripts` shows, or a FILE.script.md' },
  ],
  flags: [
    dataFlag,
    templatesFlag,
    {
      flags: '--format <format>',
      summary: 'what to make; mermaid draws its branches',
      choices: ['text', 'markdown', 'html', 'json', 'mermaid'],
      fallback: 'text',
    },
    {
      flags: '--with <person>',
      summary: 'somebody talked to, by id or name; may be given more than once',
      repeats: true,
    },
    {
      flags: '--next <person>',
      summary: 'somebody to be met next, by id or name; may be given more than once',
      repeats: true,
    },
    ...momentFlags,
    ...outFlags,
  ],
  examples: [
    ['cuecard script second-interview-call', 'what to say in the call, and to each answer'],
    ['cuecard script second-interview-call --data dossier.yaml', 'with the names in it'],
    ['cuecard script follow-up-call --format html --out call.html', 'a page whose answers link'],
    ['cuecard script reverse-interview --format mermaid', 'a flowchart, for Mermaid to draw'],
  ],
  load: async () => (await import('../commands/script.ts')).script,
}
