/** Reads the arguments: which verb, with what; or the help, or the mistake, that they amount to. */
import { Command, CommanderError, Option } from 'commander'
import { spreadData } from './spread-data.ts'
import type { Call, Flag, Verb } from './verb.ts'
import { version } from './version.ts'

export type Parsed =
  | { verb: Verb; call: Call }
  /** Nothing to run: words to print, and the exit code. */
  | { verb?: never; exitCode: 0 | 2; stdout: string; stderr: string }

const JSON_FLAG: Flag = { flags: '--json', summary: 'print {"results", "findings"} as JSON' }

function optionFor({ flags, summary, choices, fallback, repeats }: Flag): Option {
  const option = new Option(flags, summary)
  if (choices) option.choices(choices)
  if (fallback !== undefined) option.default(fallback)
  if (repeats) option.argParser((value, before: readonly string[] = []) => [...before, value])
  return option
}

function examplesOf({ examples }: Verb): string {
  const lines = examples.map(([command, does]) => `  ${command}\n      ${does}`)
  return `\nExamples:\n${lines.join('\n')}`
}

/** `help VERB` as `VERB --help`; and of a verb that is unknown only the name, so that it is what gets answered. */
function normalise(argv: readonly string[], verbs: readonly Verb[]): readonly string[] {
  const [first, second] = argv
  if (first === 'help' && second !== undefined) return normalise([second, '--help'], verbs)
  const isVerb = first === 'help' || verbs.some(({ name }) => name === first)
  return first === undefined || isVerb || first.startsWith('-') ? spreadData(argv) : [first]
}

/** A verb that is named needs no other; help and mistakes need them all. */
function verbsFor(name: string | undefined, verbs: readonly Verb[]): readonly Verb[] {
  const named = verbs.filter((verb) => verb.name === name)
  return named.length > 0 ? named : verbs
}

/**
 * @example
 * parse(['render', 'thank-you-letter', '--data', 'dossier.yaml'], verbs)
 */
export function parse(argv: readonly string[], verbs: readonly Verb[]): Parsed {
  const args = normalise(argv, verbs)
  let stdout = ''
  let stderr = ''
  let called: { verb: Verb; call: Call } | undefined
  const program = new Command('cuecard')
    .description('Interview playbooks: scripts to speak from, and letters that say what was said.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [verb]', 'print the help of a verb')
    .configureOutput({
      writeOut: (text) => void (stdout += text),
      writeErr: (text) => void (stderr += text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .exitOverride()
    .addHelpText('after', '\n`cuecard help VERB` shows a verb with examples.')
  for (const verb of verbsFor(args[0], verbs)) {
    const command = program.command(verb.name).description(verb.summary)
    for (const argument of verb.arguments ?? []) command.argument(argument.name, argument.summary)
    for (const flag of [...(verb.flags ?? []), JSON_FLAG]) command.addOption(optionFor(flag))
    command
      .showHelpAfterError(`(cuecard ${verb.name} --help shows how it is used)`)
      .addHelpText('after', examplesOf(verb))
      .action(
        () => void (called = { verb, call: { operands: command.args, options: command.opts() } }),
      )
  }
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { exitCode: error.exitCode === 0 ? 0 : 2, stdout, stderr }
  }
  return called ?? { exitCode: 2, stdout, stderr }
}
