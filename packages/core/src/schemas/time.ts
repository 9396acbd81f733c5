/** Owns what a time is: an RFC 9557 text with its offset, whose time zone, if named, must agree. */
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { timePattern } from '../shape/time-pattern.ts'

const example = '2026-11-20T15:00-05:00[America/New_York]'

interface Wrong {
  message: string
  hint: string
}

/** A time such as `2026-11-20T15:00-05:00[America/New_York]`. */
export const timeSchema = z
  .string()
  .superRefine((value, context) => {
    const wrong = whatIsWrong(value)
    if (wrong) {
      const { message, hint } = wrong
      context.addIssue({ code: 'custom', message, params: { code: 'invalid-time', hint } })
    }
  })
  .meta({
    description: `A time with its offset from UTC and, best, its time zone: ${example}.`,
    pattern: timePattern.source,
    examples: [example],
  })

function whatIsWrong(value: string): Wrong | undefined {
  if (!timePattern.test(value)) {
    return { message: 'should be a time with its offset', hint: `Write it like ${example}.` }
  }
  const zone = /\[!?([^\]=]+)\]/.exec(value)?.[1]
  const bare = value.replace(/\[.*$/, '')
  const instant = attempt(() => Temporal.Instant.from(bare))
  if (!instant) {
    return {
      message: 'should be a day and an hour that exist',
      hint: `Check the day, the hour and the offset; a time looks like ${example}.`,
    }
  }
  if (!zone) return undefined
  const there = attempt(() => instant.toZonedDateTimeISO(zone))
  if (!there) {
    return {
      message: 'should name a time zone that exists',
      hint: `${zone} is not known: name a continent and a city, such as America/New_York or Europe/Berlin.`,
    }
  }
  if (attempt(() => Temporal.ZonedDateTime.from(value, { offset: 'reject' }))) return undefined
  return disagreement(bare, zone, there.offset)
}

function disagreement(bare: string, zone: string, offsetThere: string): Wrong {
  const given = /(?:Z|[+-]\d\d:\d\d)$/.exec(bare)?.[0] ?? ''
  const local = bare.slice(0, bare.length - given.length)
  const meant = attempt(() => Temporal.ZonedDateTime.from(`${local}[${zone}]`))
  return {
    message: `should have the offset of ${zone} on that day, ${meant?.offset ?? offsetThere}`,
    hint: meant
      ? `If that is what the clock shows there, write ${clock(meant, local)}${meant.offset}[${zone}].`
      : `Write it like ${example}.`,
  }
}

/** What the clock shows, to the second only if the original says seconds. */
const clock = (time: Temporal.ZonedDateTime, original: string) =>
  time.toPlainDateTime().toString(/T\d\d:\d\d$/.test(original) ? { smallestUnit: 'minute' } : {})

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
