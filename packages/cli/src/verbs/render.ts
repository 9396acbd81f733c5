/** `cuecard render`, described. */
import type { Verb } from '../verb.ts'
import { dataFlag, documentFlags, outFlags, templatesFlag } from './flags.ts'

export const render: Verb = {
  name: 'render',
  summary: 'Turn a dossier into a document: one for each person met, where it is a letter',
  arguments: [
    {
      name: '<document>',
      summary: 'an id that `cuecard list documents` shows, or a FILE.document.md',
    },
  ],
  flags: [
    dataFlag,
    templatesFlag,
    {
      flags: '--format <format>',
      summary: 'what to make',
      choices: ['text', 'markdown', 'html', 'json', 'docx', 'pdf', 'eml'],
      fallback: 'text',
    },
    ...documentFlags,
    ...outFlags,
    {
      flags: '--font <file>',
      summary: 'a font for --format pdf; may be given more than once',
      repeats: true,
    },
    {
      flags: '--draft',
      summary: 'give the text even where a fact is missing, with a marker there',
    },
    {
      flags: '--watch',
      summary: 'render again whenever the dossier or the template changes, until Ctrl+C',
    },
  ],
  examples: [
    ['cuecard render thank-you-letter --data dossier.yaml', 'a letter for each person met'],
    ['cuecard render thank-you-letter --data dossier.yaml --to dana --draft', 'one, ready or not'],
    ['cuecard render thank-you-letter --data dossier.yaml --out letters/', 'one file a person'],
    [
      'cuecard render thank-you-letter --data dossier.yaml --format eml --out drafts/',
      'an e-mail each, which opens as a draft; docx and pdf likewise',
    ],
    ['cuecard render delighted-boss-cue-card', 'a cue card, which needs no dossier'],
    ['cuecard render my.document.md --data dossier.yaml --format html', 'a template of your own'],
    ['cuecard render my.document.md --data dossier.yaml --watch', 'and anew at each change'],
  ],
  load: async () => (await import('../commands/render.ts')).render,
}
