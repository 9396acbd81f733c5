/** What is due next comes in the pipeline's words, and as a calendar takes it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pipeline } from '../../generated/catalog.ts'
import { readDossier } from '../../src/dossier/read-dossier.ts'
import { dueEvents, dueNext } from '../../src/index.ts'

const example = readFileSync(new URL('../../../../examples/dossier.yaml', import.meta.url))
const { data } = readDossier(example)
const now = '2026-11-19T18:00-05:00[America/New_York]'

test('each row is an action, with the words of its line in the table', () => {
  const { heading, rows, findings } = dueNext(pipeline, data, { now })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(rows.length).toBeGreaterThan(1)
  for (const { words } of rows) expect(words).toHaveLength(heading.length)
  expect(rows[0]!.words[0]).toContain(data!.employer!.name)
})

test('each action is an event of its own, the same each time', () => {
  const { rows } = dueNext(pipeline, data, { now })
  const events = dueEvents(rows)
  expect(events).toHaveLength(rows.filter(({ next }) => next).length)
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  expect(dueEvents(dueNext(pipeline, data, { now }).rows)).toEqual(events)
  expect(events[0]!.title).toContain(data!.employer!.name)
})

test('nothing is due on nothing', () => {
  expect(dueEvents(dueNext(pipeline, {}, { now }).rows)).toEqual([])
})

test.each([
  ['2026-11-20T10:00-05:00', '2026-11-20T11:00-05:00', '2026-11-20T11:00-05:00'],
  ['2026-11-20T10:00-05:00', '2026-11-20T15:00Z', undefined],
  ['2026-11-20T10:00-05:00', '2026-11-20T09:00-05:00', undefined],
])('an event from %s to %s ends only where a calendar can have it so', (start, end, told) => {
  const interviews = [{ id: 'second', start, end, people: [] }]
  const events = dueEvents(dueNext(pipeline, { kind: 'application', interviews }, { now }).rows)
  expect(events.map((event) => [event.due, event.end])).toEqual([[start, told]])
})
