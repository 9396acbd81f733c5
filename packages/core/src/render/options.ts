/** The options of a rendering, and the refusal of those that cannot be meant. */
import type { HastRoot } from '../writers/tree.ts'
import { wallTime } from '../helpers/wall-time.ts'
import type { Channel, DocumentDefinition, Need, Tone } from './document-definition.ts'
import { UsageError } from './usage-error.ts'

/** What `render` can make of a document. */
export interface Bodies {
  text: string
  markdown: string
  html: string
  /** A hast root, for frameworks and for writers of files. */
  tree: HastRoot
}
export type Format = keyof Bodies

interface Optional {
  /** The id of the interview to write about; without it the latest with that person counts. */
  interview?: string | undefined
  /** Default `email`. */
  channel?: Channel | undefined
  /** Default `warm`. */
  tone?: Tone | undefined
  /** A BCP 47 tag for dates and lists; the document's own language by default. */
  locale?: string | undefined
  /** Give the text even where a required fact is missing, with a marker in its place. */
  draft?: boolean | undefined
}

interface Needed {
  /** The person written to: an id, or a name that only one person has. */
  to?: string | undefined
  /** The moment to count from, an RFC 9557 time such as `2026-11-20T15:00-05:00[America/New_York]`. */
  now?: string | undefined
  /** An IANA time zone for moments that carry none of their own. */
  timeZone?: string | undefined
}

/** Whether a type is one of several. */
type IsOneOf<All, Each = All> = Each extends unknown ? ([All] extends [Each] ? false : true) : never

/**
 * Options as a document asks for them: what it needs is required, the rest may be left out. Of a document that
 * is known at run time only, as one of the catalog, nothing is known to be needed: where needs differ, or are several,
 * they are checked at run time.
 */
export type OptionsFor<Needs extends Need> =
  true extends IsOneOf<Needs>
    ? AnyOptions
    : Optional & Omit<Needed, Needs> & { [Option in Needs]: string }

/** Any document's options, checked at run time. */
export type AnyOptions = Optional & Needed

/** Options with their defaults in place. */
export interface Resolved extends AnyOptions {
  channel: Channel
  tone: Tone
  locale: string
  draft: boolean
}

/**
 * Refuses a value that is none of those known.
 *
 * @throws UsageError
 */
export function refuseUnknown(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return
  throw new UsageError(`${option} is one of ${known.join(', ')}, not ${JSON.stringify(value)}`)
}

/** What throws for a value that an option cannot have, and one that it can. */
const probes = {
  locale: [Intl.getCanonicalLocales, 'en-GB'],
  timeZone: [(timeZone) => new Intl.DateTimeFormat('en', { timeZone }), 'America/New_York'],
  now: [refuseNoTime, '2026-11-20T15:00-05:00[America/New_York]'],
} satisfies Partial<Record<keyof AnyOptions, [probe: (value: string) => unknown, example: string]>>

/** The value that each option was last found to be able to have: letters come in numbers, and asking is dear. */
const sound: Record<string, string> = {}

function refuseNoTime(now: string): void {
  if (!wallTime(now)?.hasTime) throw new RangeError('no time of day')
}

/**
 * Fills in the defaults.
 *
 * @throws UsageError for an option that cannot be meant
 */
export function resolveOptions(
  document: Pick<DocumentDefinition<unknown>, 'id' | 'locale' | 'needs'>,
  given: AnyOptions,
): Resolved {
  const { channel = 'email', tone = 'warm', locale = document.locale, draft = false } = given
  refuseUnknown('channel', channel, ['email', 'letter'] satisfies Channel[])
  refuseUnknown('tone', tone, ['warm', 'formal', 'brief'] satisfies Tone[])
  for (const [option, [probe, example]] of Object.entries(probes)) {
    const value = given[option as keyof typeof probes]
    if (value === undefined || value === sound[option]) continue
    try {
      probe(value)
      sound[option] = value
    } catch (cause) {
      const message = `${option} cannot be ${JSON.stringify(value)}; write it like "${example}"`
      throw new UsageError(message, { cause })
    }
  }
  for (const need of document.needs) {
    if (need !== 'to' && given[need] === undefined) {
      throw new UsageError(`the document ${document.id} needs the option ${need}`)
    }
  }
  return { ...given, channel, tone, locale, draft }
}
