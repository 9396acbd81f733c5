/** What `--now` means, with and without an offset, for every verb. */
import { afterEach, expect, it, vi } from 'vitest'
import { momentOf, timeText } from '../src/input/moment.ts'
import { cuecard } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'
import { testIo } from './support/test-io.ts'

afterEach(() => void vi.unstubAllEnvs())

it.each([
  ['UTC', '2026-11-20T15:00:30+00:00'],
  ['America/New_York', '2026-11-20T10:00:30-05:00'],
  ['America/St_Johns', '2026-11-20T11:30:30-03:30'],
  ['Asia/Kathmandu', '2026-11-20T20:45:30+05:45'],
])("tells the time with the machine's offset in %s", (zone, text) => {
  vi.stubEnv('TZ', zone)
  expect(timeText(new Date('2026-11-20T15:00:30.900Z'))).toBe(text)
})

it.each([
  [undefined, undefined, '2026-11-20T20:30:00+05:30'],
  ['2026-11-20T15:00-05:00', undefined, '2026-11-20T15:00-05:00'],
  ['2026-11-20T15:00Z', 'America/New_York', '2026-11-20T15:00Z'],
  ['2026-11-20T15:00', undefined, '2026-11-20T15:00:00+05:30'],
  ['2026-11-20 15:00:07.5', undefined, '2026-11-20T15:00:07+05:30'],
  ['2026-11-20T15:00', 'America/New_York', '2026-11-20T15:00:00-05:00[America/New_York]'],
  ['2026-07-20T15:00', 'America/New_York', '2026-07-20T15:00:00-04:00[America/New_York]'],
  ['2026-11-01T00:30', 'America/New_York', '2026-11-01T00:30:00-04:00[America/New_York]'],
  ['2026-11-20T15:00[Asia/Kathmandu]', 'UTC', '2026-11-20T15:00:00+05:45[Asia/Kathmandu]'],
  ['2026-11-20T15:00', 'UTC', '2026-11-20T15:00:00+00:00[UTC]'],
])('--now %s in %s', (now, timeZone, moment) => {
  vi.stubEnv('TZ', 'Asia/Kolkata')
  expect(momentOf({ now, timeZone }, testIo().io)).toBe(moment)
})

const WRONG = ['2026-02-30T15:00', '2026-11-20T15:75', '2026-11-20', '2026-11-20T15:00+99:99', '']

it.each([...WRONG, '2026-11-20T15:00[Mars/Olympus]'])('--now %j is none', (now) => {
  expect(() => momentOf({ now }, testIo().io)).toThrow(`--now cannot be '${now}'`)
})

it.each([
  'next --data dossier.yaml',
  'check --data dossier.yaml',
  'render pipeline --data dossier.yaml',
  'script talk.script.md',
  'call talk.script.md',
])('%s reads a time without an offset, and refuses what is no time', async (verb) => {
  const run = (now: string) =>
    cuecard([...verb.split(' '), '--now', now], { cwd: folderWithFixtures() })
  expect((await run('2026-11-20T15:00')).code).toBeLessThan(2)
  expect(await run('2026-11-20T15:00+99:99')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--now cannot be '2026-11-20T15:00+99:99'\n(write it like"),
  })
})
