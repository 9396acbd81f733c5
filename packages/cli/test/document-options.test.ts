import { afterEach, expect, it, vi } from 'vitest'
import { timeText } from '../src/input/document-options.ts'

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
