/** Words for a failure that is no finding, and its exit code. */
import { printable } from './findings/printable.ts'
import type { Io } from './io.ts'
import { isMachineError } from './machine-error.ts'
import { isUsageError } from './usage-error.ts'

/** The library names an option as programs do; a person gave a flag. */
const asFlag = (message: string): string =>
  message.replace(
    /^([a-z]+(?:[A-Z][a-z]*)?)(?= cannot be )/,
    (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  )

export function explain(error: unknown, io: Io): { words: string; exitCode: 2 | 3 } {
  if (isUsageError(error)) {
    const hint = error.hint === undefined ? '' : `(${error.hint})\n`
    // One of this command's own has a place for a hint.
    const words = 'hint' in error ? error.message : asFlag(error.message)
    return { words: printable(`error: ${words}\n${hint}`), exitCode: 2 }
  }
  if (isMachineError(error)) return { words: printable(`error: ${error.message}\n`), exitCode: 3 }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const more = io.env['CUECARD_DEBUG'] ? `${stack}\n` : '(CUECARD_DEBUG=1 shows where)\n'
  return { words: printable(`error: cuecard itself failed: ${message}\n${more}`), exitCode: 3 }
}
