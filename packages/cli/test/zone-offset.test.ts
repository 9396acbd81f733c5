import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { withZoneOffsets } from '../src/input/zone-offset.ts'

const zoneOffset = (zone: string, moment: number) =>
  withZoneOffsets((offsetAt) => offsetAt(zone, moment))

afterEach(() => void vi.unstubAllEnvs())

/** Minutes from UTC, through Intl. */
function byIntl(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')
  const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts!.value) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

it('is the offset that Intl tells, or none', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const minute = fc.integer({
    min: Date.UTC(1980, 0) / 60_000,
    max: Date.UTC(2100, 0) / 60_000,
  })
  fc.assert(
    fc.property(zone, minute, (name, at) => {
      const offset = zoneOffset(name, at * 60_000)
      expect(offset ?? byIntl(name, at * 60_000)).toBe(byIntl(name, at * 60_000))
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['America/New_York', '2026-11-01T05:59Z', -240],
  ['America/New_York', '2026-11-01T06:00Z', -300],
  ['Europe/London', '2026-01-15T12:00Z', 0],
  ['Asia/Kolkata', '2026-01-15T12:00Z', 330],
  ['Europe/Bielefeld', '2026-01-15T12:00Z', undefined],
  ['Africa/Abidjan', '2026-01-15T12:00Z', undefined],
])('of %s at %s is %s', (zone, moment, offset) => {
  expect(zoneOffset(zone, Date.parse(moment))).toBe(offset)
})

it.each(['Asia/Tokyo', 'Pacific/Marquesas'])(
  'leaves the process in its own zone, as %s',
  (zone) => {
    vi.stubEnv('TZ', zone)
    const before = new Date(0).getTimezoneOffset()
    expect(zoneOffset('Europe/Berlin', 0)).toBe(60)
    expect(process.env['TZ']).toBe(zone)
    expect(new Date(0).getTimezoneOffset()).toBe(before)
  },
)

it('tells several zones apart in one go, and goes back where that fails', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo')
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Europe/Berlin']
  expect(withZoneOffsets((offsetAt) => zones.map((zone) => offsetAt(zone, 0)))).toEqual([
    60, -300, 540, 60,
  ])
  const failing = () =>
    withZoneOffsets((offsetAt) => {
      offsetAt('Europe/Berlin', 0)
      throw new Error('not read')
    })
  expect(failing).toThrow('not read')
  expect(new Date(0).getTimezoneOffset()).toBe(-540)
})
