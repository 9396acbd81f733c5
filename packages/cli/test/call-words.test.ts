/** What a typed line means, and how a page fits a terminal. */
import { start, view } from '@cuecard/core'
import { secondInterviewCallScript } from '@cuecard/core/scripts/second-interview-call'
import { expect, it } from 'vitest'
import { parseCommand } from '../src/call/command.ts'
import { findStep } from '../src/call/find-step.ts'
import { screenPage } from '../src/call/screen-page.ts'
import { shellWords } from '../src/output/shell-words.ts'
import { paintFor } from '../src/findings/paint.ts'

it.each([
  ['', { kind: 'on' }],
  ['  ?', { kind: 'help' }],
  ['2', { kind: 'number', number: 2, text: '2' }],
  ['2 @dana', { kind: 'number', number: 2, by: 'dana', text: '2 @dana' }],
  ['2 of them', { kind: 'text', text: '2 of them' }],
  ['/back', { kind: 'back' }],
  ['/BACK ', { kind: 'back' }],
  ['/jump where you rank', { kind: 'jump', to: 'where you rank' }],
  ['/note rank second', { kind: 'text', text: 'second', capture: 'rank' }],
  ['/note second of four', { kind: 'text', text: 'second of four' }],
  ['/own call Lee', { kind: 'text', text: 'call Lee', capture: null }],
  ['/answer 1', { kind: 'number', number: 1, text: '1' }],
  ['/nonsense', { kind: 'unknown', word: 'nonsense' }],
  ['/back to the depot', { kind: 'text', text: '/back to the depot', unknown: 'back' }],
  ['and/or', { kind: 'text', text: 'and/or' }],
])('takes %j as it is meant', (line, command) => {
  expect(parseCommand(line, ['rank'])).toEqual(command)
})

it.each([
  ['3', 'have-your-notes-ready'],
  ['ask-where-you-rank', 'ask-where-you-rank'],
  ['where you RANK', 'ask-where-you-rank'],
  ['ask', undefined],
  ['99', undefined],
  ['', undefined],
])('finds the step %j', (asked, id) => {
  expect(findStep(secondInterviewCallScript, asked)?.id).toBe(id)
})

it.each([20, 40, 80, 200])('fits a terminal of %i columns', (columns) => {
  const script = secondInterviewCallScript
  const seen = view(script, start(script))
  const page = { view: seen, said: ['Noted.'], seconds: 75, capture: undefined }
  const lines = screenPage(page, paintFor({ write: () => {} }, {}), columns)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(Math.max(columns, 21))
  expect(lines.join(' ')).toContain('1:15')
})

it('quotes what a shell would take apart', () => {
  expect(shellWords(['cuecard', '--data', "Lee's file.yaml"])).toBe(
    String.raw`cuecard --data 'Lee'\''s file.yaml'`,
  )
})
