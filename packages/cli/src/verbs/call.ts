/** `cuecard call`, described. */
import type { Verb } from '../verb.ts'
import { dataFlag, momentFlags, templatesFlag } from './flags.ts'

export const call: Verb = {
  name: 'call',
  summary: 'Be guided through a conversation, line by line, and write down what you hear',
  arguments: [
    {
      name: '[script]',
      summary:
        'an id that `cuecard list scripts` shows, or a FILE.script.md; with --resume it may be left out',
    },
  ],
  flags: [
    dataFlag,
    {
      flags: '--with <person>',
      summary: 'somebody you talk to, by id or name; may be given more than once',
      repeats: true,
    },
    {
      flags: '--next <person>',
      summary: 'somebody you meet next, by id or name; may be given more than once',
      repeats: true,
    },
    { flags: '--interview <id>', summary: 'the interview in which the conversation takes place' },
    { flags: '--save', summary: 'at the end, add what was noted to the dossier of --data as well' },
    {
      flags: '--resume [file]',
      summary: 'go on with a session; with the latest one in this folder where no file is named',
    },
    {
      flags: '--session <file>',
      summary: 'where to keep the session; a file in this folder, named after it, otherwise',
    },
    { flags: '--plain', summary: 'line by line, without colours or cursor, as for screen readers' },
    templatesFlag,
    ...momentFlags,
  ],
  examples: [
    ['cuecard call second-interview-call --data dossier.yaml', 'with the names in it'],
    [
      'cuecard call second-interview-call --data dossier.yaml --save',
      'and its notes go back into it',
    ],
    ['cuecard call closing-the-interview', 'without a dossier'],
    ['cuecard call --resume', 'go on where the latest conversation in this folder stopped'],
    [
      'cuecard call reverse-interview --data hiring.yaml < answers.txt',
      'one command a line: a number answers, an empty line goes on, other words are a note',
    ],
  ],
  load: async () => (await import('../commands/call.ts')).call,
}
