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

/**
 * Options as a document asks for them: what it needs is required, the rest may be left out. Of a document that
 * is known at run time only, as one of the catalog, nothing is known to be needed.
 */
export type OptionsFor<Needs extends Need> = [Need] extends [Needs]
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

const CHANNELS: readonly string[] = ['email', 'letter'] satisfies Channel[]
const TONES: readonly string[] = ['warm', 'formal', 'brief'] satisfies Tone[]

function refuseUnknown(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return
  throw new UsageError(`${option} is one of ${known.join(', ')}, not ${JSON.stringify(value)}`)
}

function refuseBadIntl(option: string, value: string, probe: () => unknown, example: string): void {
  try {
    probe()
  } catch (cause) {
    throw new UsageError(`${option} cannot be ${JSON.stringify(value)}; write it like ${example}`, {
      cause,
    })
  }
}

/**
 * Fills in the defaults.
 *
 * @throws UsageError for an option that cannot be meant
 */
export function resolveOptions(document: DocumentDefinition<unknown>, given: AnyOptions): Resolved {
  const { channel = 'email', tone = 'warm', locale = document.locale, draft = false } = given
  refuseUnknown('channel', channel, CHANNELS)
  refuseUnknown('tone', tone, TONES)
  if (given.locale !== undefined) {
    refuseBadIntl('locale', locale, () => Intl.getCanonicalLocales(locale), '"en-GB"')
  }
  const { timeZone, now } = given
  if (timeZone !== undefined) {
    const probe = () => new Intl.DateTimeFormat('en', { timeZone })
    refuseBadIntl('timeZone', timeZone, probe, '"America/New_York"')
  }
  if (now !== undefined && !wallTime(now)?.hasTime) {
    throw new UsageError(
      `now cannot be ${JSON.stringify(now)}; write it like "2026-11-20T15:00-05:00[America/New_York]"`,
    )
  }
  for (const need of document.needs) {
    if (need !== 'to' && given[need] === undefined) {
      throw new UsageError(
        `the document ${document.id} cannot be rendered without the option ${need}`,
      )
    }
  }
  return { ...given, channel, tone, locale, draft }
}
