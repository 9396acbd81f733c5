/** `cuecard init`, described. */
import type { Verb } from '../verb.ts'
import { templatesFlag } from './flags.ts'

export const init: Verb = {
  name: 'init',
  summary: 'Begin a dossier: what a document needs is asked for, the rest is a line to fill in',
  arguments: [
    {
      name: '[document]',
      summary:
        'what it is for: an id that `cuecard list documents` shows, or a FILE.document.md; ' +
        'chosen on a terminal, and what any document needs otherwise',
    },
  ],
  flags: [
    {
      flags: '--set <place=value>',
      summary:
        'say something without being asked: a place in a dossier, as people[0].name.full, and what ' +
        'belongs there; may be given more than once',
      repeats: true,
    },
    {
      flags: '--from <resume>',
      summary: 'take over the candidate and the accomplishments of a JSON Resume (jsonresume.org)',
    },
    {
      flags: '--out <path>',
      summary: 'the file to write, or a folder (end it with /); - for stdout',
      fallback: 'dossier.yaml',
    },
    { flags: '--force', summary: 'let --out replace a file that exists' },
    templatesFlag,
  ],
  examples: [
    ['cuecard init thank-you-letter', 'a few questions, and the letter can be rendered'],
    ['cuecard init', 'choose from the documents there are'],
    ['cuecard init thank-you-letter --from resume.json', 'with who you are and what you have done'],
    [
      "cuecard init thank-you-letter --set 'candidate.name.full=Sam Okafor' --out hill/",
      'without questions, as in a script; what is not said is a commented line',
    ],
    ['cuecard init growth-letter --out hiring.yaml', "the hiring team's side"],
  ],
  load: async () => (await import('../commands/init.ts')).init,
}
