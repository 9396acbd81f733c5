/** Owns which hints are for people: those for whom writes a file by hand say how to write it, and a form says that better. */
import type { Finding } from '@cuecard/core'

const code = /[`[{]|\bid: /

/** What to do, in words; empty where it is said in code, and the link to the field does. */
export function plainHint({ code: kind, hint = '', place }: Finding): string {
  const isForFiles = kind === 'missing-fact' || code.test(hint)
  return isForFiles && place?.path !== undefined ? '' : hint
}
