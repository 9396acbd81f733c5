/** From flags to the options of a rendering; what the library may not know, the time and the place, comes from here. */
import type { AnyOptions, DocumentDefinition } from '@cuecard/core'
import type { Io } from '../io.ts'
import type { Call } from '../verb.ts'

/** The flags that the verbs of documents share; the parser has checked their choices. */
type DocumentFlags = AnyOptions

/** A moment as an RFC 9557 text, with this machine's offset. */
export function timeText(moment: Date): string {
  const minutes = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}

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
    now: now ?? timeText(io.now()),
    timeZone: timeZoneFor(document, timeZone),
  }
}
