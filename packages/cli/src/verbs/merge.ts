/** `cuecard merge`, described. */
import type { Verb } from '../verb.ts'
import { dataFlag, documentFlags, templatesFlag } from './flags.ts'

export const merge: Verb = {
  name: 'merge',
  summary: 'Make letters of many rows: a table of people, or JSON lines',
  arguments: [
    {
      name: '<document>',
      summary: 'an id that `cuecard list documents` shows, or a FILE.document.md',
    },
  ],
  flags: [
    {
      flags: '--from <file>',
      summary:
        'the rows: FILE.csv, whose headings are places in a dossier, as people[0].name.full; or ' +
        'JSON lines, each a part of a dossier; - for stdin',
    },
    {
      flags: '--out <path>',
      summary: 'a folder for a file each (end it with /), or a file for a line of JSON each',
    },
    { ...dataFlag, summary: `what all rows share: ${dataFlag.summary}` },
    templatesFlag,
    {
      flags: '--format <format>',
      summary: 'what to make',
      choices: ['text', 'markdown', 'html'],
      fallback: 'text',
    },
    {
      flags: '--resume',
      summary: 'go on where an earlier run stopped: what is there is kept, the rest is made',
    },
    { flags: '--shard <i/n>', summary: 'only every n-th row from row i on, as 3/16' },
    { flags: '--force', summary: 'replace what --out names' },
    ...documentFlags,
  ],
  examples: [
    [
      'cuecard merge rejection-reply --from people.csv --data me.yaml --out letters/',
      'a file for each row, named after document, row and person',
    ],
    [
      'cuecard merge thank-you-letter --from people.ndjson --out letters.ndjson',
      'one file, with a line for each letter',
    ],
    [
      'cuecard merge thank-you-letter --from people.ndjson --out letters.ndjson --resume',
      'the rest, after it was interrupted or a row was mended',
    ],
  ],
  load: async () => (await import('../commands/merge.ts')).merge,
}
