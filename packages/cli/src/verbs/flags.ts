/** The flags that several verbs share. */
import type { Flag } from '../verb.ts'

export const dataFlag: Flag = {
  flags: '--data <file>',
  summary:
    'a dossier (YAML or JSON), a folder of them, or - for stdin; may be given more than once',
  repeats: true,
}

/** The flags that say when and where it is. */
export const momentFlags: readonly Flag[] = [
  {
    flags: '--now <time>',
    summary:
      'the moment to count from, as 2026-11-20T15:00-05:00; without an offset by the clock of ' +
      "--time-zone; this machine's clock otherwise",
  },
  {
    flags: '--time-zone <zone>',
    summary: "an IANA time zone, as America/New_York; this machine's otherwise",
  },
  { flags: '--locale <tag>', summary: 'how dates and lists are written, as en-GB' },
]

export const templatesFlag: Flag = {
  flags: '--templates <folder>',
  summary: 'playbooks of your own, laid over those that come with Cuecard',
}

/** The flags that say how a document is rendered. */
export const documentFlags: readonly Flag[] = [
  {
    flags: '--to <person>',
    summary: 'the person to write to, by id or name; everybody met otherwise',
  },
  { flags: '--interview <id>', summary: 'the interview to write about; the latest otherwise' },
  { flags: '--channel <channel>', summary: 'how it travels', choices: ['email', 'letter'] },
  { flags: '--tone <tone>', summary: 'how it speaks', choices: ['warm', 'formal', 'brief'] },
  ...momentFlags,
]

export const outFlag: Flag = {
  flags: '--out <path>',
  summary: 'write a file, or one file each into a folder (end it with /); - for stdout',
}

export const outFlags: readonly Flag[] = [
  outFlag,
  { flags: '--force', summary: 'let --out replace files that exist' },
]
