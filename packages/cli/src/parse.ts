/** Reads the arguments: which verb, with what; or the help, or the mistake, that they amount to. */
import { nearest } from '@cuecard/core'
import { Command, CommanderError } from 'commander'
import { DATA_FILE, spreadData } from './spread-data.ts'
import type { Call, Verb } from './verb.ts'
import { verbCommand } from './verb-command.ts'
import { version } from './version.ts'

export type Parsed =
  | { verb: Verb; call: Call }
  /** Nothing to run: words to print, and the exit code. */
  | { verb?: never; exitCode: 0 | 2; stdout: string; stderr: string }

/** The command without a verb: what answers `--help`, and a verb that is unknown. */
function program(verbs: readonly Verb[]): Command {
  const command = new Command('cuecard')
    .description('Interview playbooks: scripts to speak from, and letters that say what was said.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [verb]', 'print the help of a verb')
    .showHelpAfterError('(cuecard --help shows every verb)')
    .addHelpText('after', '\n`cuecard help VERB` shows a verb with examples.')
  for (const verb of verbs) command.addCommand(verbCommand(verb))
  return command
}

/** Lets commander read the arguments, and keeps what it would print, or how it would exit. */
function attempt(
  command: Command,
  args: readonly string[],
): Exclude<Parsed, { verb: Verb }> | null {
  let stdout = ''
  let stderr = ''
  command.exitOverride().configureOutput({
    writeOut: (text) => void (stdout += text),
    writeErr: (text) => void (stderr += text),
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100,
  })
  try {
    command.parse(args, { from: 'user' })
    return null
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { exitCode: error.exitCode === 0 ? 0 : 2, stdout, stderr }
  }
}

/** Commander knows what flag may have been meant, but of none what value. */
function withChoice(words: string): string {
  const [, given, choices] =
    /argument '(.*)' is invalid\. Allowed choices are (.*)\./.exec(words) ?? []
  const near = given === undefined ? undefined : nearest(given, choices!.split(', '))
  return near === undefined ? words : words.replace('\n', `\n(Did you mean ${near}?)\n`)
}

/** A dossier that is named without its flag is the likeliest of what is too much. */
function withHint(words: string, { flags = [] }: Verb, args: readonly string[]): string {
  const file = args.find((each) => DATA_FILE.test(each))
  const takesData = flags.some((flag) => flag.flags.startsWith('--data '))
  if (file === undefined || !takesData || !words.startsWith('error: too many')) return words
  return words.replace('\n', `\n(a dossier is given as --data ${file})\n`)
}

/**
 * @example
 * parse(['render', 'thank-you-letter', '--data', 'dossier.yaml'], verbs)
 */
export function parse(argv: readonly string[], verbs: readonly Verb[]): Parsed {
  const [first, ...rest] = argv
  if (first === 'help' && rest[0] !== undefined) return parse([rest[0], '--help'], verbs)
  const verb = verbs.find(({ name }) => name === first)
  if (verb) {
    // By itself, without the other verbs: to describe those to commander would take longer than a letter.
    const command = verbCommand(verb, `cuecard ${verb.name}`)
    const answer = attempt(command, spreadData(rest))
    if (answer) return { ...answer, stderr: withChoice(withHint(answer.stderr, verb, rest)) }
    return { verb, call: { operands: command.args, options: command.opts() } }
  }
  // Of a verb that is unknown only the name, so that it is what gets answered.
  const args = first === undefined || first.startsWith('-') || first === 'help' ? argv : [first]
  return attempt(program(verbs), args) ?? { exitCode: 2, stdout: '', stderr: '' }
}
