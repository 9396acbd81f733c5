/** Makes a commander command of a verb's description. */
import { Command, Option } from 'commander'
import { JSON_FLAG } from './json-flag.ts'
import type { Flag, Verb } from './verb.ts'

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

/** @param name what its help calls it */
export function verbCommand(verb: Verb, name: string = verb.name): Command {
  const command = new Command(name)
    .description(verb.summary)
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError(`(cuecard ${verb.name} --help shows how it is used)`)
    .addHelpText('after', () => examplesOf(verb))
  for (const argument of verb.arguments ?? []) command.argument(argument.name, argument.summary)
  for (const flag of verb.flags ?? []) command.addOption(optionFor(flag))
  return command.addOption(optionFor(JSON_FLAG))
}
