/** `{{date}}`: a day as a letter writes it. */
import { formatTime } from './format-time.ts'
import type { Helper, HelperFunction } from './helper.ts'
import { wallTime } from './wall-time.ts'

const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { weekday: 'long', month: 'long', day: 'numeric' },
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  day: { weekday: 'long' },
}

export const date: HelperFunction = ([time], { style = 'long' }, { locale, timeZone }) => {
  const wall = wallTime(time, timeZone)
  const options = STYLES[String(style)]
  return wall && options && formatTime(wall, locale, options)
}

/** What the compiler checks its calls against; no program carries it. */
export const dateHelper: Helper = {
  name: 'date',
  summary:
    'A day in words: style "long" (the default), "weekday", "full", "short", or "day" for the weekday alone.',
  example: {
    template: 'We met on {{date start style="weekday"}}.',
    data: { start: '2026-11-12T10:00-05:00[America/New_York]' },
    prints: 'We met on Thursday, November 12.',
  },
  params: [{ name: 'time', type: 'time' }],
  hash: {
    style: {
      name: 'style',
      type: 'text',
      optional: true,
      oneOf: ['long', 'weekday', 'full', 'short', 'day'],
    },
  },
  returns: 'text',
  run: date,
}
