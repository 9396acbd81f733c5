import type { Finding } from '@cuecard/core'
import { expect, it } from 'vitest'
import { reportFindings } from '../src/findings/report-findings.ts'
import { testIo } from './support/test-io.ts'

const findings: Finding[] = [
  {
    code: 'b',
    severity: 'warning',
    message: 'Second.',
    place: { file: 'a.yaml', line: 10, column: 2 },
  },
  { code: 'd', severity: 'info', message: 'Nowhere.' },
  {
    code: 'a',
    severity: 'error',
    message: 'First.',
    place: { file: 'a.yaml', line: 9 },
    hint: 'Do:\n  this\n',
  },
  { code: 'c', severity: 'error', message: 'At a path.', place: { path: 'people[0].name' } },
]

it('tells where, how bad, what, and what to do, from top to bottom', () => {
  expect(reportFindings({ results: [], findings }, testIo().io)).toMatchInlineSnapshot(`
    "a.yaml:9: error: First. [a]
        Do:
          this
    a.yaml:10:2: warning: Second. [b]
    people[0].name: error: At a path. [c]
    info: Nowhere. [d]

    2 errors, 1 warning, 1 for information
    "
  `)
})

it('keeps sections under their headings and counts each finding once', () => {
  const sections = [
    { title: 'Note', findings: findings.slice(3) },
    { title: 'Empty', findings: [] },
    { title: 'Card', findings: findings.slice(3) },
  ]
  expect(reportFindings({ results: [], findings: [], sections }, testIo().io))
    .toMatchInlineSnapshot(`
    "Note
    people[0].name: error: At a path. [c]

    Card
    people[0].name: error: At a path. [c]

    1 error
    "
  `)
})

it('is nothing where nothing was found', () => {
  expect(reportFindings({ results: [], findings: [] }, testIo().io)).toBe('')
})

it.each([
  ['a terminal', { isTTY: true }, true],
  ['a file', { isTTY: false }, false],
  ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
  ['a terminal with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
  ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
])('colours on %s: %o → %s', (_, given, colours) => {
  const words = reportFindings({ results: [], findings }, testIo(given).io)
  expect(words.includes('\u001b[')).toBe(colours)
})

it('lets no value steer the terminal', () => {
  const steering = [{ ...findings[1]!, message: 'Name \u001b[2J\u009b1m\u202e\r.' }]
  expect(reportFindings({ results: [], findings: steering }, testIo().io)).toMatchInlineSnapshot(`
    "info: Name �[2J�1m��. [d]

    1 for information
    "
  `)
})
