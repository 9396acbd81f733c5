/** A calendar holds what is due when, on the clock of its own place. */
import { sync, type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { type CalendarAction, writeIcs } from '../src/ics.ts'

const options = { now: '2026-11-20T15:00-05:00[America/New_York]', name: 'What is next' }
const call: CalendarAction = {
  id: 'halden/call-back/henrik-aalto',
  title: 'Call Henrik Aalto',
  due: '2026-11-24T10:00-05:00[America/New_York]',
}

/** The events, read by a program of others. */
function events(...actions: CalendarAction[]): VEvent[] {
  const read = sync.parseICS(writeIcs(actions, options))
  return Object.values(read).filter((each): each is VEvent => each?.type === 'VEVENT')
}

describe('a calendar', () => {
  it('reads like this', () => {
    const actions: CalendarAction[] = [
      {
        ...call,
        end: '2026-11-24T10:30-05:00[America/New_York]',
        detail: 'Ring +1 555 0100;\nask about, well, the depots',
        place: 'by phone',
        alarmMinutes: [30, 0],
      },
      { id: 'halden/decision', title: 'They mean to decide', due: '2026-11-30' },
    ]
    expect(writeIcs(actions, options)).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Cuecard//cuecard//EN
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      X-WR-CALNAME:What is next
      BEGIN:VTIMEZONE
      TZID:America/New_York
      X-LIC-LOCATION:America/New_York
      LAST-MODIFIED:20260715T220651Z
      BEGIN:DAYLIGHT
      TZNAME:EDT
      TZOFFSETFROM:-0500
      TZOFFSETTO:-0400
      DTSTART:19700308T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
      END:DAYLIGHT
      BEGIN:STANDARD
      TZNAME:EST
      TZOFFSETFROM:-0400
      TZOFFSETTO:-0500
      DTSTART:19701101T020000
      RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:halden/call-back/henrik-aalto@cuecard
      DTSTAMP:20261120T200000Z
      DTSTART;TZID=America/New_York:20261124T100000
      DTEND;TZID=America/New_York:20261124T103000
      SUMMARY:Call Henrik Aalto
      DESCRIPTION:Ring +1 555 0100\\;\\nask about\\, well\\, the depots
      LOCATION:by phone
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Call Henrik Aalto
      TRIGGER:-PT30M
      END:VALARM
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Call Henrik Aalto
      TRIGGER:PT0S
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      UID:halden/decision@cuecard
      DTSTAMP:20261120T200000Z
      DTSTART;VALUE=DATE:20261130
      SUMMARY:They mean to decide
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `)
  })

  it.each([
    [
      'a zone with an offset',
      '2026-07-01T10:00-04:00[America/New_York]',
      '2026-07-01T14:00:00.000Z',
    ],
    ['a zone in winter', '2026-12-01T10:00-05:00[America/New_York]', '2026-12-01T15:00:00.000Z'],
    ['a zone without an offset', '2026-07-01T10:00[Europe/Berlin]', '2026-07-01T08:00:00.000Z'],
    ['a zone seen from UTC', '2026-07-01T08:00Z[Europe/Berlin]', '2026-07-01T08:00:00.000Z'],
    ['an offset alone', '2026-07-01T10:00+05:30', '2026-07-01T04:30:00.000Z'],
    ['a zone by its old name', '2026-07-01T10:00[Asia/Calcutta]', '2026-07-01T04:30:00.000Z'],
    [
      'a zone that is not known',
      '2026-07-01T10:00+02:00[Mars/Olympus]',
      '2026-07-01T08:00:00.000Z',
    ],
  ])('keeps the moment of %s', (_, due, instant) => {
    const [event] = events({ ...call, due })
    expect(event!.start.toISOString()).toBe(instant)
  })

  it('takes the zone asked for where a time names none', () => {
    const text = writeIcs([{ ...call, due: '2026-07-01T10:00' }], {
      ...options,
      timeZone: 'Europe/Berlin',
    })
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260701T100000\r\n')
    expect(writeIcs([{ ...call, due: '2026-07-01T10:00' }], options)).toContain(
      'DTSTART:20260701T100000\r\n',
    )
  })

  it('keeps a day a day', () => {
    const [event] = events({ ...call, due: '2026-11-30' })
    expect(event!.datetype).toBe('date')
  })

  it('describes each zone once', () => {
    const berlin = { ...call, id: 'b', due: '2026-07-01T10:00[Europe/Berlin]' }
    const text = writeIcs([call, { ...call, id: 'c' }, berlin], options)
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
  })

  it('gives an action the same id each time, and no other the same', () => {
    expect(writeIcs([call], options)).toBe(writeIcs([call], options))
    const later = { ...options, now: '2026-11-21T09:00Z' }
    expect(writeIcs([{ ...call, due: '2026-12-01' }], later)).toContain(
      `UID:${call.id}@cuecard\r\n`,
    )
    expect(events(call, { ...call, id: 'other' }).map(({ uid }) => uid)).toHaveLength(2)
  })

  it('can be empty', () => {
    expect(sync.parseICS(writeIcs([], options))).toBeDefined()
    expect(writeIcs([], options)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  })

  it.each(['tomorrow', '2026-02-30', '2026-02-30T10:00Z', '2026-11-24T25:00Z', ''])(
    'refuses a time that is none: %j',
    (due) => {
      expect(() => writeIcs([{ ...call, due }], options)).toThrow(RangeError)
    },
  )

  it.each([
    ['one day', '2026-11-20', '2026-11-20', '20261121'],
    ['two days', '2026-11-20', '2026-11-21', '20261122'],
    ['days into another month', '2026-11-29', '2026-11-30', '20261201'],
  ])('takes the last day for a part of %s', (_, due, end, first) => {
    expect(writeIcs([{ ...call, due, end }], options)).toContain(
      `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}\r\nDTEND;VALUE=DATE:${first}\r\n`,
    )
  })

  it.each([
    ['a date and a time', '2026-11-20', '2026-11-20T15:00-05:00'],
    ['a time and a date', '2026-11-20T15:00-05:00', '2026-11-21'],
    ['a time that is local anywhere, and one that is not', '2026-11-20T15:00', '2026-11-20T21:00Z'],
    ['a day before', '2026-11-20', '2026-11-19'],
    ['a time before', '2026-11-20T15:00-05:00', '2026-11-20T19:59Z'],
    [
      'a time before, on another clock',
      '2026-11-20T15:00[Europe/Berlin]',
      '2026-11-20T15:59[Europe/Helsinki]',
    ],
    ['no time', '2026-11-20', 'later'],
  ])('refuses an end that is none: %s', (_, due, end) => {
    expect(() => writeIcs([{ ...call, due, end }], options)).toThrow(RangeError)
    expect(() => writeIcs([{ ...call, due, end }], options)).toThrow(/^halden\/call-back/)
  })

  it('has ends on other clocks, and none where it is over as it begins', () => {
    const written = (due: string, end: string) => writeIcs([{ ...call, due, end }], options)
    expect(
      written('2026-11-20T15:00[Europe/Berlin]', '2026-11-20T16:01[Europe/Helsinki]'),
    ).toContain('DTEND;TZID=Europe/Helsinki:20261120T160100\r\n')
    expect(written('2026-11-20T15:00', '2026-11-20T16:00')).toContain('DTEND:20261120T160000\r\n')
    expect(written('2026-11-20T15:00Z', '2026-11-20T15:00Z')).not.toContain('DTEND')
  })

  it.each([NaN, Infinity, [30, NaN], '30' as unknown as number])(
    'refuses reminders that are none: %j',
    (alarmMinutes) => {
      expect(() => writeIcs([{ ...call, alarmMinutes }], options)).toThrow(RangeError)
    },
  )

  it('refuses a time zone that there is not', () => {
    const due = '2026-07-01T10:00'
    expect(() => writeIcs([], { ...options, timeZone: 'Mars/X' })).toThrow(
      new RangeError('timeZone cannot be "Mars/X"; write it like "America/New_York"'),
    )
    expect(() => writeIcs([{ ...call, due: `${due}[Mars/X]` }], options)).toThrow(RangeError)
    expect(writeIcs([{ ...call, due }], { ...options, timeZone: 'UTC' })).toContain(
      'DTSTART;TZID=Etc/UTC:20260701T100000\r\n',
    )
  })

  it('escapes what has a meaning', () => {
    expect(writeIcs([{ ...call, title: 'a; b, c\\n' }], options)).toContain(
      'SUMMARY:a\\; b\\, c\\\\n\r\n',
    )
  })

  it('refuses to be written at no time', () => {
    expect(() => writeIcs([call], { now: '2026-11-20' })).toThrow(RangeError)
  })
})

describe.each([
  ['another property', 'x\r\nATTENDEE:mailto:thief@example.com'],
  ['another event', 'x\nEND:VEVENT\nBEGIN:VEVENT'],
  ['what has a meaning', 'a; b, c\\ "d": e'],
  ['controls', 'a\0\x07b'],
  ['half a character', 'a\ud83d'],
  ['right to left', 'שלום \u202edana'],
  ['one long word', '李w'.repeat(5000)],
  ['markup', '<w:p>&amp;</w:p>'],
])('%s in a text', (_, value) => {
  const action = { ...call, id: value, title: value, detail: value, place: value, alarmMinutes: 5 }
  const text = writeIcs([action], options)

  it('adds nothing, and no line is too long', () => {
    expect(text.match(/^BEGIN:VEVENT$/gm)).toHaveLength(1)
    expect(text).not.toMatch(/^ATTENDEE/m)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0\x07]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('stays what it is', () => {
    const clean = value.replace(/\r\n/g, '\n').replace(/[\0\x07]|\ud83d/g, '\ufffd')
    const [event] = events(action)
    expect(event).toMatchObject({ summary: clean.replace(/\s+/g, ' '), description: clean })
  })
})
