import { expect, test } from 'vitest'
import { writeText } from '../../src/writers/text.ts'
import { documentOf, v, type Event } from '../support/events.ts'

function text(...events: Event[]): string {
  return writeText(documentOf(...events))
}

const item = (...content: Event[]): Event[] => ['i0', ...content, ')']
const line = (words: string): Event[] => ['p', '"' + words, ')']

test('a letter reads like a letter', () => {
  expect(
    text(
      'p',
      '"Dear ',
      v("Ms O'Brien"),
      '",',
      ')',
      'p',
      '"thank you\nfor ',
      '!',
      v('an hour'),
      ')',
      '". You said:',
      ')',
      'q',
      'a',
      v('Ship weekly.\nNo heroes.\n\nMeasure & learn.'),
      ')',
      ')',
      'u0',
      ...item(...line('one')),
      ...item(...line('two'), 'u0', ...item(...line('three')), ')'),
      ')',
      'p',
      '"Kind regards',
      'b',
      v('Sam Okafor'),
      ')',
    ),
  ).toBe(`Dear Ms O'Brien,

thank you for an hour. You said:

> Ship weekly.
> No heroes.
>
> Measure & learn.

- one
- two
  - three

Kind regards
Sam Okafor
`)
})

test('headings', () => {
  expect(text('1', '"Plan', ')', '2', '"First\nsteps', ')', '3', '"More', ')')).toBe(
    'Plan\n====\n\nFirst steps\n-----------\n\nMore\n',
  )
})

test('numbered and loose lists', () => {
  expect(text('o19', ...item('a', v('one\n\ntwo'), ')'), ...item(...line('three')), ')')).toBe(
    '9. one\n\n   two\n\n10. three\n',
  )
})

test('code keeps its lines', () => {
  expect(text('cjs', v('if (x) {\n\n  y\n}'), ')')).toBe('    if (x) {\n\n      y\n    }\n')
})

test('tables have columns', () => {
  const row = (...cells: string[]): Event[] => [
    'w',
    ...cells.flatMap((cell): Event[] => ['d', v(cell), ')']),
    ')',
  ]
  expect(
    text(
      'tlrc',
      ...row('Criterion', 'Weight', 'Note'),
      ...row('Pay', '8', 'a'),
      ...row('Growth', '10', ''),
      ')',
    ),
  ).toBe(
    `Criterion  Weight  Note
---------  ------  ----
Pay             8   a
Growth         10
`,
  )
  expect(text('tl-', ...row('a', 'b'), ...row('x'.repeat(60), 'y'), ')').split('\n')[0]).toBe(
    'a' + ' '.repeat(49) + 'b',
  )
})

test.each<[Event[], string]>([
  [['l', '"https://x.org/cv', 'k', 'j', '"my CV', ')'], 'my CV <https://x.org/cv>'],
  [['l', '"https://x.org/', 'k', 'j', '"x.org', ')'], 'x.org'],
  [['l', '"https://x.org/', 'k', 'j', '"https://x.org/', ')'], 'https://x.org/'],
  [['l', '"mailto:a@x.org', 'k', 'j', '"a@x.org', ')'], 'a@x.org'],
  [['l', '"mailto:a@x.org', 'k', 'j', '"Dana', ')'], 'Dana <a@x.org>'],
  [['l', '"tel:+15550100', 'k', 'j', '"call me', ')'], 'call me <+15550100>'],
  [['l', '"#part', 'k', 'j', '"below', ')'], 'below'],
  [['l', v('javascript:x'), 'k', 'j', '"label', ')'], 'label'],
  [['m', '"a.png', 'k', 'j', '"a chart', ')'], 'a chart'],
  [['*', '"a', ')', '" ', '`', '"b', ')', '" ', '~', '"c', ')'], 'a b ~c~'],
  [['"Name ', '_8'], 'Name ________'],
])('%j reads %s', (events, expected) => {
  expect(text('p', ...events, ')')).toBe(expected + '\n')
})

test('a rule and room to write', () => {
  const rule = '_'.repeat(40)
  expect(text('r', 'W2')).toBe(`* * *\n\n${rule}\n\n${rule}\n`)
})

test('values stay as they are typed', () => {
  const typed = '*a* _b_ `c` <d> &amp; [e](f) \\ "g" \'h\' # i'
  expect(text('p', v(typed), ')')).toBe(typed + '\n')
})

test('nothing is nothing', () => {
  expect(text()).toBe('')
})
