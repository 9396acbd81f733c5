/** What every verb's arguments mean alike: `-` is stdout, and a name that is empty is none. */
import { UsageError } from './usage-error.ts'
import { outFlag } from './verbs/flags.ts'
import type { Call, Verb } from './verb.ts'

/** A flag that names a file or a folder. */
const NAMES_FILE = /^(--([a-z-]+)) [<[](?:file|folder|path|resume)[>\]]/

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.includes(''))

/** @throws UsageError where what must be named has an empty name, as from a variable that is not set */
function refuseEmpty({ flags = [], arguments: named = [] }: Verb, call: Call): void {
  const empty = call.operands.indexOf('')
  if (empty >= 0) {
    const name = named[Math.min(empty, named.length - 1)]?.name.replace(/[^\w ]/g, '') ?? 'argument'
    throw new UsageError(`the ${name} is empty`, 'name it, or leave the quotation marks out')
  }
  for (const { flags: words } of flags) {
    const [, flag, name] = NAMES_FILE.exec(words) ?? []
    if (flag !== undefined && isEmpty(call.options[name!]))
      throw new UsageError(`${flag} needs a name`)
  }
}

/**
 * @returns the call without what only says what happens anyway
 * @throws UsageError where a name is empty
 */
export function meant(verb: Verb, call: Call): Call {
  refuseEmpty(verb, call)
  const { out, ...options } = call.options
  return out === '-' && verb.flags?.includes(outFlag) ? { ...call, options } : call
}
