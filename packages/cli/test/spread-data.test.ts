import { expect, it } from 'vitest'
import { spreadData } from '../src/spread-data.ts'

it.each([
  ['--data a.yaml', '--data a.yaml'],
  ['--data a.yaml b.yml C.JSON', '--data a.yaml --data b.yml --data C.JSON'],
  ['--data a.yaml thank-you-letter', '--data a.yaml thank-you-letter'],
  ['--data a.yaml my.document.md', '--data a.yaml my.document.md'],
  ['--data a.yaml --data b.yaml c.yaml', '--data a.yaml --data b.yaml --data c.yaml'],
  ['--out a.json b.yaml', '--out a.json b.yaml'],
  ['--data - --to x', '--data - --to x'],
  ['--data', '--data'],
])('%s', (given, spread) => {
  expect(spreadData(given.split(' ')).join(' ')).toBe(spread)
})
