/** `{{time}}`: the clock time of a moment, where it happens. */
import { formatTime } from './format-time.ts'
import type { Helper, HelperFunction } from './helper.ts'
import { wallTime } from './wall-time.ts'

const PLAIN: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
const WITH_ZONE: Intl.DateTimeFormatOptions = { ...PLAIN, timeZoneName: 'short' }

export const time: HelperFunction = ([moment], _hash, { locale, timeZone }) => {
  const wall = wallTime(moment, timeZone)
  if (!wall?.hasTime) return undefined
  return formatTime(wall, locale, wall.zone === 'UTC' ? PLAIN : WITH_ZONE)
}

/** What the compiler checks its calls against; no program carries it. */
export const timeHelper: Helper = {
  name: 'time',
  summary: 'The time of day, on the clock of the place where it happens.',
  example: {
    template: 'at {{time start}}',
    data: { start: '2026-11-12T15:00-05:00[America/New_York]' },
    prints: 'at 3:00 PM',
  },
  params: [{ name: 'time', type: 'time' }],
  returns: 'text',
  run: time,
}
