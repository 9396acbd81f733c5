/** `cuecard import`, described. */
import type { Verb } from '../verb.ts'

export const importVerb: Verb = {
  name: 'import',
  summary: 'Add the candidate and the accomplishments of a JSON Resume to a dossier',
  arguments: [{ name: '<resume>', summary: 'a JSON Resume (jsonresume.org), or - for stdin' }],
  flags: [
    {
      flags: '--data <file>',
      summary: 'the dossier to add to, in place; printed as one of its own otherwise',
      repeats: true,
    },
  ],
  examples: [
    ['cuecard import resume.json --data dossier.yaml', 'add what the dossier does not say yet'],
    ['cuecard import resume.json > profile.yaml', 'a profile, to go with every application'],
  ],
  load: async () => (await import('../commands/import.ts')).importResume,
}
