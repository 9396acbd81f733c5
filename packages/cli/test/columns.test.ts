/** Tables that fit a terminal. */
import { expect, it } from 'vitest'
import { columns } from '../src/output/columns.ts'

const rows = [
  ['Application', 'Next', 'When'],
  ['Head of Platform, Fabrikam', 'Thank-you letter to Dana Whitfield', 'Friday'],
]

it('is as wide as its words where nobody minds', () => {
  expect(columns(rows).map((lines) => lines.length)).toEqual([1, 1, 1])
  expect(columns([])).toEqual([])
})

it.each([30, 50, 60])('breaks cells between words where a line has %i characters', (room) => {
  const lines = columns(rows, room).flat()
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(room, 34))
  const words = lines
    .slice(1)
    .join(' ')
    .match(/[\w-]*\w[\w-]*/g)!
    .sort()
  expect(words).toEqual(
    rows[1]!
      .join(' ')
      .match(/[\w-]*\w[\w-]*/g)!
      .sort(),
  )
})

it('is the same on a terminal that is wide enough', () => {
  expect(columns(rows, 200)).toEqual(columns(rows))
})
