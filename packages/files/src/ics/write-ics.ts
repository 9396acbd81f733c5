/** Writes a calendar: what is due next, where a phone or a desk reminds of it. */
import ICAL from 'ical.js'
import { cleanText } from '../page/clean-text.ts'
import { instantOf, type Moment, readMoment } from '../time/moment.ts'
import { fold } from './fold.ts'
import { wallTime } from './wall-time.ts'
import { newZones, type Zones } from './zones.ts'

/** Something to do, or to expect, at a time or on a day. */
export interface CalendarAction {
  /** The same for the same action whenever the calendar is written, so that an import changes it and adds none. */
  id: string
  title: string
  /** An RFC 9557 time, such as `2026-11-20T15:00-05:00[America/New_York]`, or a date. */
  due: string
  /** When it is over, written like `due`; without it, a time is a moment, and a date one whole day. */
  end?: string | undefined
  detail?: string | undefined
  /** Where it is. */
  place?: string | undefined
  /** How long before it to remind, each in minutes. */
  alarmMinutes?: number | readonly number[] | undefined
}

export interface IcsOptions {
  /** When the calendar is written, an RFC 9557 time with an offset: the format asks for it. */
  now: string
  /** The zone of a time that names none and tells no offset; without it, such a time is local wherever it is read. */
  timeZone?: string | undefined
  /** What programs call the calendar. */
  name?: string | undefined
}

const product = '-//Cuecard//cuecard//EN'
const date = /^\d{4}-\d\d-\d\d$/

/** Text that can stand in a calendar: the writer escapes the rest. */
const plain = (text: string): string => cleanText(text).trim()
const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ')

function utc(instant: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(instant), true)
}

const refuse = (id: string, text: string): never => {
  throw new RangeError(
    `${id}: ${JSON.stringify(text)} is neither a date nor a time such as "2026-11-20T15:00-05:00[America/New_York]"`,
  )
}

/** A time on the clock of its zone, where the zone is known; else in UTC, where the offset is. */
function local(moment: Moment, zones: Zones, timeZone?: string): [ICAL.Time, tzid?: string] {
  const zone = moment.zone ?? (moment.offset === undefined ? timeZone : undefined)
  const instant = instantOf(moment)
  const tzid = zone === undefined ? undefined : zones.use(zone)
  if (tzid === undefined || zone === undefined) {
    return [instant === undefined ? ICAL.Time.fromData({ ...moment }) : utc(instant)]
  }
  return [ICAL.Time.fromData(instant === undefined ? { ...moment } : wallTime(instant, zone)), tzid]
}

function setTime(
  event: ICAL.Component,
  name: 'dtstart' | 'dtend',
  text: string,
  { id }: CalendarAction,
  zones: Zones,
  timeZone: string | undefined,
): void {
  const property = new ICAL.Property(name)
  if (date.test(text)) {
    const time = ICAL.Time.fromDateString(text)
    if (time.toString() !== text) refuse(id, text)
    property.resetType('date')
    property.setValue(time)
  } else {
    const moment = readMoment(text) ?? refuse(id, text)
    const [time, tzid] = local(moment, zones, timeZone)
    if (tzid !== undefined) property.setParameter('tzid', tzid)
    property.setValue(time)
  }
  event.addProperty(property)
}

function alarm(minutes: number, title: string): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', title)
  const before = Math.round(minutes * 60)
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(before === 0 ? 0 : -before))
  return component
}

function eventFor(
  action: CalendarAction,
  zones: Zones,
  { now, timeZone }: IcsOptions,
): ICAL.Component {
  const { id, due, end, detail, place, alarmMinutes = [] } = action
  const title = oneLine(action.title)
  const stamp = instantOf(readMoment(now) ?? refuse('now', now)) ?? refuse('now', now)
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', `${oneLine(id)}@cuecard`)
  event.addPropertyWithValue('dtstamp', utc(stamp))
  setTime(event, 'dtstart', due, action, zones, timeZone)
  if (end !== undefined) setTime(event, 'dtend', end, action, zones, timeZone)
  event.addPropertyWithValue('summary', title)
  if (detail !== undefined) event.addPropertyWithValue('description', plain(detail))
  if (place !== undefined) event.addPropertyWithValue('location', oneLine(place))
  // What only reminds takes no time out of a day.
  if (end === undefined) event.addPropertyWithValue('transp', 'TRANSPARENT')
  for (const minutes of [alarmMinutes].flat()) event.addSubcomponent(alarm(minutes, title))
  return event
}

/**
 * Writes a calendar of RFC 5545 with an event for each action. Times keep their zone, so that they stay right when the
 * clocks change.
 *
 * @throws RangeError for a time that is none
 * @example
 * writeIcs([{ id: 'halden/call-back', title: 'Call Henrik Aalto', due: '2026-11-24T10:00-05:00[America/New_York]' }], {
 *   now: '2026-11-20T15:00-05:00',
 * })
 */
export function writeIcs(actions: readonly CalendarAction[], options: IcsOptions): string {
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
