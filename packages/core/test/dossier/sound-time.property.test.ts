/** Times need no time library to be right: whatever the quick check takes, the schema takes. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soundDate, soundTime } from '../../src/dossier/quick/sound-time.ts'
import { orNull } from '../../src/dossier/quick/unsure.ts'
import { dateSchema } from '../../src/schemas/date.ts'
import { timeSchema } from '../../src/schemas/time.ts'
import { offsetAt } from '../support/offset-at.ts'

/** `CASES=20000` for a long run. */
const numRuns = Number(process.env.CASES ?? 500)

const zones = [
  'America/New_York',
  'Europe/Berlin',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Argentina/Buenos_Aires',
]
const clock = (local: number) => new Date(local).toISOString().slice(0, 16)
const offsetText = (minutes: number) => {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
const passes = (schema: { safeParse(value: string): { success: boolean } }, text: string) =>
  schema.safeParse(text).success

test('takes no time that the schema refuses, at any change of the clocks', () => {
  const zone = fc.constantFrom(
    ...zones,
    ...Intl.supportedValuesOf('timeZone'),
    'Europe/Bielefeld',
    'america/new_york',
    'UTC',
    'Etc/GMT+5',
  )
  /** Minutes around changes of the clocks, and any others from 1975 to 2105. */
  const moment = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          Date.UTC(2026, 2, 8, 7),
          Date.UTC(2026, 10, 1, 6),
          Date.UTC(2026, 2, 29, 1),
          Date.UTC(2026, 9, 25, 1),
          Date.UTC(2026, 3, 4, 15),
        ),
        fc.integer({ min: -180, max: 180 }),
      )
      .map(([at, by]) => at + by * 60_000),
    fc
      .integer({ min: Date.UTC(1975, 0) / 60_000, max: Date.UTC(2105, 0) / 60_000 })
      .map((minute) => minute * 60_000),
  )
  let taken = 0
  fc.assert(
    fc.property(zone, moment, fc.constantFrom(0, 0, 0, 60, -60, 30), (name, at, slip) => {
      const offset = (offsetAt(name, at) ?? 0) + slip
      const text = `${clock(at + offset * 60_000)}${offsetText(offset)}[${name}]`
      if (orNull(() => soundTime(text, offsetAt)) === null) return
      taken++
      expect(passes(timeSchema, text)).toBe(true)
      expect(soundTime(text, offsetAt)).toBe(at)
    }),
    { numRuns: numRuns / 2 },
  )
  expect(taken).toBeGreaterThan(numRuns / 10)
})

test('takes no time or date that the schema refuses, however it is written', () => {
  const two = fc.nat(99).map((part) => String(part).padStart(2, '0'))
  const near = (...usual: string[]) => fc.oneof(fc.constantFrom(...usual), two)
  const date = fc
    .tuple(
      fc.constantFrom('2026', '2024', '1979', '2099', '2100', '0000'),
      near('01', '02', '12'),
      near('01', '28', '29', '30', '31'),
    )
    .map((parts) => parts.join('-'))
  const time = fc
    .tuple(
      date,
      near('00', '23', '24'),
      near('00', '59', '60'),
      fc.constantFrom('', ':00', ':59', ':60', ':00.5'),
      fc.constantFrom('Z', 'z', '+00:00', '-00:00', '+14:00', '+24:00', '-05:60', '', '+0530'),
      fc.constantFrom(
        '',
        '',
        '[UTC]',
        '[Europe/Berlin]',
        '[!Europe/London]',
        '[u-ca=iso8601]',
        '[America/Foo]',
      ),
    )
    .map(
      ([day, hour, minute, second, offset, zone]) =>
        `${day}T${hour}:${minute}${second}${offset}${zone}`,
    )
  fc.assert(
    fc.property(date, time, (day, at) => {
      expect(orNull(() => soundTime(at, offsetAt)) ?? 0).not.toBeNaN()
      if (orNull(() => soundDate(day)) !== null) expect(passes(dateSchema, day)).toBe(true)
      if (orNull(() => soundTime(at, offsetAt)) !== null) expect(passes(timeSchema, at)).toBe(true)
    }),
    { numRuns: numRuns * 2 },
  )
})
