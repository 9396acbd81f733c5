/** What is wrong with the person or the interview that was named for a document which is for nobody in particular. */
import { type DocumentDefinition, type Finding, unknownNames } from '@cuecard/core'
import type { Call } from '../verb.ts'
import type { Input } from './read-data.ts'

/** @returns nothing for a letter, which finds its person and its interview by itself */
export function namesFor(
  { per }: DocumentDefinition<unknown>,
  { data }: Input,
  { options }: Call,
): Finding[] {
  const { to, interview } = options as { to?: string; interview?: string }
  if (per === 'person' || (to === undefined && interview === undefined)) return []
  return unknownNames(data as Parameters<typeof unknownNames>[0], { to, interview })
}
