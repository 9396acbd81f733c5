/** Writes a calendar: what is due next, where a phone or a desk reminds of it. */
import ICAL from 'ical.js'
import { cleanText } from '../page/clean-text.ts'
import { instantOf, readMoment } from '../time/moment.ts'
import { eventEnd, eventTime, type EventTime, refuseTime, utc } from './event-time.ts'
import { fold } from './fold.ts'
import { isZone } from './wall-time.ts'
import { newZones, type Zones } from './zones.ts'

/** Something to do, or to expect, at a time or on a day. */
export interface CalendarAction {
  /** The same for the same action whenever the calendar is written, so that an import changes it and adds none. */
  id: string
  title: string
  /** An RFC 9557 time, such as `2026-11-20T15:00-05:00[America/New_York]`, or a date. */
  due: string
  /**
   * When it is over, and not before `due`: a time where that is a time, and a date where that is one, which is the last
   * day that belongs to it. Without it, a time is a moment, and a date one whole day.
   */
  end?: string | undefined
  detail?: string | undefined
  /** Where it is. */
  place?: string | undefined
  /** How long before it to remind, each in minutes; a negative number is after it. */
  alarmMinutes?: number | readonly number[] | undefined
}

/** When and where a calendar is written. */
export interface IcsOptions {
  /** When the calendar is written, an RFC 9557 time with an offset: the format asks for it. */
  now: string
  /** The zone of a time that names none and tells no offset; without it, such a time is local wherever it is read. */
  timeZone?: string | undefined
  /** What programs call the calendar. */
  name?: string | undefined
}

const product = '-//Cuecard//cuecard//EN'

/** Text that can stand in a calendar: the writer escapes the rest. */
const plain = (text: string): string => cleanText(text).trim()
const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ')

function addTime(
  event: ICAL.Component,
  name: 'dtstart' | 'dtend',
  { time, tzid }: EventTime,
): void {
  const property = new ICAL.Property(name)
  if (time.isDate) property.resetType('date')
  if (tzid !== undefined) property.setParameter('tzid', tzid)
  property.setValue(time)
  event.addProperty(property)
}

/** @throws RangeError where that is no number of minutes */
function alarm(minutes: number, title: string, id: string): ICAL.Component {
  if (!Number.isFinite(minutes)) {
    throw new RangeError(`${id}: alarmMinutes cannot be ${String(minutes)}; write it like 30`)
  }
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', title)
  const before = Math.round(minutes * 60)
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(before === 0 ? 0 : -before))
  return component
}

/** @throws RangeError where it is no time with an offset */
function stampOf(now: string): ICAL.Time {
  const instant = instantOf(readMoment(String(now)) ?? refuseTime('now', now))
  return utc(instant ?? refuseTime('now', now))
}

function eventFor(
  action: CalendarAction,
  zones: Zones,
  { now, timeZone }: IcsOptions,
): ICAL.Component {
  const { id, due, end: last, detail, place, alarmMinutes = [] } = action
  const title = oneLine(action.title)
  const start = eventTime(due, id, zones, timeZone)
  const end =
    last === undefined ? undefined : eventEnd(start, eventTime(last, id, zones, timeZone), id)
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', `${oneLine(id)}@cuecard`)
  event.addPropertyWithValue('dtstamp', stampOf(now))
  addTime(event, 'dtstart', start)
  if (end !== undefined) addTime(event, 'dtend', end)
  event.addPropertyWithValue('summary', title)
  if (detail !== undefined) event.addPropertyWithValue('description', plain(detail))
  if (place !== undefined) event.addPropertyWithValue('location', oneLine(place))
  // What only reminds takes no time out of a day.
  if (end === undefined) event.addPropertyWithValue('transp', 'TRANSPARENT')
  for (const minutes of [alarmMinutes].flat()) event.addSubcomponent(alarm(minutes, title, id))
  return event
}

/**
 * Writes a calendar of RFC 5545 with an event for each action. Times keep their zone, so that they stay right when the
 * clocks change.
 *
 * @param actions what is due; their times are texts, and their reminders minutes before them
 * @param options when the calendar is written, and in which zone times are that name none
 * @returns the text of the file, its lines ended by CRLF
 * @throws RangeError for a time, a time zone or a number of minutes that is none; for an end that is before its
 *   beginning, or a date where that is a time
 * @example
 * writeIcs([{ id: 'halden/call-back', title: 'Call Henrik Aalto', due: '2026-11-24T10:00-05:00[America/New_York]' }], {
 *   now: '2026-11-20T15:00-05:00',
 * })
 */
export function writeIcs(actions: readonly CalendarAction[], options: IcsOptions): string {
  const { timeZone } = options
  if (timeZone !== undefined && !isZone(timeZone)) {
    throw new RangeError(
      `timeZone cannot be ${JSON.stringify(timeZone)}; write it like "America/New_York"`,
    )
  }
  const zones = newZones()
  const events = actions.map((action) => eventFor(action, zones, options))
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', product)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  if (options.name !== undefined) {
    calendar.addPropertyWithValue('x-wr-calname', oneLine(options.name))
  }
  for (const component of [...zones.blocks(), ...events]) calendar.addSubcomponent(component)
  return `${fold(calendar.toString())}\r\n`
}
