/** From a script, data and options to the context that its lines are spoken in, with every finding. */
import type { Finding } from '../findings/finding.ts'
import type { Settings } from '../helpers/helper.ts'
import { resolveOptions } from '../render/options.ts'
import { conform } from '../shape/conform.ts'
import type { ScriptDefinition } from './script.ts'

/** What a script's lines depend on, beside the data. */
export interface ScriptOptions {
  /** The moment to count from, an RFC 9557 time such as `2026-11-20T15:00-05:00[America/New_York]`. */
  now?: string | undefined
  /** An IANA time zone for moments that carry none of their own. */
  timeZone?: string | undefined
  /** A BCP 47 tag for dates and lists; the script's own language by default. */
  locale?: string | undefined
  /** The ids of the people talked to; by default what the dossier's dates say. */
  with?: readonly string[] | undefined
  /** The ids of the people to be met next. */
  next?: readonly string[] | undefined
  /** What a loop is at, in the words that it was noted in. */
  item?: string | undefined
}

/** A script ready to speak. */
export interface PreparedScript {
  context: object
  settings: Settings
  findings: Finding[]
}

/**
 * Conforms the data and derives the script's facts. Data that is wrong is left out and reported, so that there is
 * always a context: a conversation goes on whatever the dossier holds.
 *
 * @throws UsageError where an option cannot be meant
 * @example
 * const { context, settings } = prepareScript(script, dossier, { now, with: ['dana'] })
 */
export function prepareScript(
  script: ScriptDefinition,
  given: unknown,
  options: ScriptOptions = {},
): PreparedScript {
  const { id, lines } = script
  const { with: talkedTo, next, item, ...asked } = options
  const resolved = resolveOptions({ id, locale: script.locale, needs: [] }, asked)
  const { now, timeZone, locale, channel, tone } = resolved
  const { data, findings } = conform(lines.shape, given)
  const known = { now, timeZone, locale, channel, tone, with: talkedTo, next, item }
  const derived = lines.facts?.(data as never, known) ?? { facts: {}, findings: [] }
  const is = { [channel]: true, [tone]: true, draft: false }
  return {
    context: { ...data, now, facts: derived.facts, is },
    settings: { locale, timeZone },
    findings: [...findings, ...derived.findings],
  }
}
