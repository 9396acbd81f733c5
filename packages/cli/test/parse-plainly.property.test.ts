/** The two ways to read arguments are one: whatever the plain one takes, it takes as commander does. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { parsePlainly } from '../src/parse-plainly.ts'
import { spreadData } from '../src/spread-data.ts'
import { verbs } from '../src/verbs.ts'

const words = [
  'thank-you-letter',
  'a.yaml',
  'b.json',
  '',
  '-',
  '--',
  '-x',
  '-1',
  '--help',
  '--no-save',
  'a b',
  '3/16',
]

test.each(verbs.map((verb) => [verb.name, verb] as const))('%s', (name, verb) => {
  const flags = (verb.flags ?? []).map((flag) => flag.flags.split(' ')[0]!)
  const values = (verb.flags ?? []).flatMap(({ choices = [] }) => choices)
  const argument = fc.oneof(
    fc.constantFrom(...flags, '--json', ...flags.map((flag) => `${flag}=x`)),
    fc.constantFrom(...words, ...values),
    fc.string({ maxLength: 4 }),
  )
  let taken = 0
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      const call = parsePlainly(verb, spreadData(args))
      if (!call) return
      taken++
      expect({ verb, call }).toEqual(parse([name, ...args], verbs))
    }),
    { numRuns: 1000 },
  )
  expect(taken).toBeGreaterThan(10)
})

test('what people type is taken', () => {
  const render = verbs.find(({ name }) => name === 'render')!
  const typed = 'thank-you-letter --data a.yaml b.yaml --to dana --format html --draft --json'
  expect(parsePlainly(render, spreadData(typed.split(' ')))).toEqual({
    operands: ['thank-you-letter'],
    options: { data: ['a.yaml', 'b.yaml'], to: 'dana', format: 'html', draft: true, json: true },
  })
  expect(parsePlainly(render, ['thank-you-letter', '--tone', 'loud'])).toBeNull()
  expect(parsePlainly(render, [])).toBeNull()
})
