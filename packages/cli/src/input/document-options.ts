/** From flags to the options of a rendering; what the library may not know, the time and the place, comes from here. */
import type { AnyOptions, DocumentDefinition } from '@cuecard/core'
import type { Io } from '../io.ts'
import type { Call } from '../verb.ts'
import { momentOf } from './moment.ts'

/** The flags that the verbs of documents share; the parser has checked their choices. */
type DocumentFlags = AnyOptions

/** The machine's zone is asked for only where it counts: the first use of Intl takes longer than a letter. */
function timeZoneFor(
  document: DocumentDefinition<unknown>,
  given: string | undefined,
): string | undefined {
  if (given !== undefined) return given
  if (!document.needs.includes('timeZone')) return undefined
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The flags as the library's options. */
export function documentOptions(
  document: DocumentDefinition<unknown>,
  { options }: Call,
  io: Io,
): AnyOptions {
  const { to, interview, channel, tone, locale, draft, now, timeZone } = options as DocumentFlags
  return {
    ...{ to, interview, channel, tone, locale, draft },
    now: momentOf({ now, timeZone }, io),
    timeZone: timeZoneFor(document, timeZone),
  }
}
