/** Reads arguments that are beyond doubt: most are, and commander takes as long to load as a letter takes to write. */
import { JSON_FLAG } from './json-flag.ts'
import type { Call, Flag, Verb } from './verb.ts'

interface Known extends Flag {
  name: string
  /** As the call's options name it. */
  key: string
  takesValue: boolean
}

/** `--time-zone <zone>`; a flag of any other form is left to commander. */
const FORM = /^--([a-z]+(?:-[a-z]+)*)( <[^>]+>)?$/

function known(flag: Flag | undefined): Known | undefined {
  const [, name, value] = FORM.exec(flag?.flags ?? '') ?? []
  if (!flag || name === undefined || name.startsWith('no-')) return undefined
  const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return { ...flag, name: `--${name}`, key, takesValue: value !== undefined }
}

/** The one that an argument names; of the others there is nothing to know. */
function flagCalled(argument: string, flags: readonly Flag[]): Known | undefined {
  const isCalled = ({ flags }: Flag) => flags === argument || flags.startsWith(`${argument} `)
  const flag = known(flags.findLast(isCalled))
  return flag?.name === argument ? flag : undefined
}

/** Whether a verb can be called with so many operands. */
function takes({ arguments: named = [] }: Verb, operands: number): boolean {
  const several = named.at(-1)?.name.includes('...') ?? false
  const needed = named.filter(({ name }) => name.startsWith('<')).length
  return operands >= needed && (several || operands <= named.length)
}

/**
 * @returns what commander would make of the arguments; null where it has more to say, or may have
 * @example
 * parsePlainly(render, ['thank-you-letter', '--to', 'dana'])?.options['to'] // 'dana'
 */
export function parsePlainly(verb: Verb, args: readonly string[]): Call | null {
  const flags = [...(verb.flags ?? []), JSON_FLAG]
  const operands: string[] = []
  const options: Record<string, Call['options'][string]> = {}
  for (const flag of flags) {
    if (flag.fallback !== undefined) options[known(flag)?.key ?? ''] = flag.fallback
  }
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!
    if (!argument.startsWith('-')) {
      operands.push(argument)
      continue
    }
    const flag = flagCalled(argument, flags)
    if (!flag) return null
    if (!flag.takesValue) {
      options[flag.key] = true
      continue
    }
    const value = args[++at]
    if (value === undefined || /^-./.test(value)) return null
    if (flag.choices && !flag.choices.includes(value)) return null
    const before = options[flag.key] as readonly string[] | undefined
    options[flag.key] = flag.repeats ? [...(before ?? []), value] : value
  }
  return takes(verb, operands.length) ? { operands, options } : null
}
