import { expect, test } from 'vitest'
import { writeHtml } from '../../src/writers/html.ts'
import { remarkHtmlOf } from '../support/dom.ts'
import { documentOf, v, type Event } from '../support/events.ts'

const item = (...content: Event[]): Event[] => ['i0', ...content, ')']
const line = (words: string): Event[] => ['p', '"' + words, ')']

test.each<[string, Event[]]>([
  ['# a & b < c > "d" \'e\'', ['1', '"a & b < c > "d" \'e\'', ')']],
  [
    '*a* **b** ~~c~~ `<d>`',
    ['p', '*', '"a', ')', '" ', '!', '"b', ')', '" ', '~', '"c', ')', '" ', '`', '"<d>', ')', ')'],
  ],
  ['a\\\nb\nc', ['p', '"a', 'b', '"b\nc', ')']],
  [
    '[l](<a b&c"ü[%20%> "t&\\"\'`")',
    ['p', 'l', '"a b&c"ü[%20%', 'k', '"t&"\'`', 'j', '"l', ')', ')'],
  ],
  ['![al"t](x "y")', ['p', 'm', '"x', 'k', '"y', 'j', '"al"t', ')', ')']],
  [
    '- a\n- b\n  - c',
    ['u0', ...item(...line('a')), ...item(...line('b'), 'u0', ...item(...line('c')), ')'), ')'],
  ],
  [
    '3. a\n\n   b\n4. c',
    ['o13', 'i1', ...line('a'), ...line('b'), ')', ...item(...line('c')), ')'],
  ],
  ['1. a', ['o01', ...item(...line('a')), ')']],
  ['> a\n>\n> ---', ['q', ...line('a'), 'r', ')']],
  ['```js meta\na<b\n```', ['cjs meta', '"a<b', ')']],
  ['```\n```', ['c', '"', ')']],
  [
    '| a | b |\n| - | -: |\n| c | d |',
    [
      't-r',
      'w',
      'd',
      '"a',
      ')',
      'd',
      '"b',
      ')',
      ')',
      'w',
      'd',
      '"c',
      ')',
      'd',
      '"d',
      ')',
      ')',
      ')',
    ],
  ],
  ['-\n- > a', ['u0', ...item('"'), ...item('q', ...line('a'), ')'), ')']],
])('%s: the same bytes as remark-html', (markdown, events) => {
  expect(writeHtml(documentOf(...events))).toBe(remarkHtmlOf(markdown))
})

test('writing space', () => {
  const rule = '_'.repeat(40)
  expect(writeHtml(documentOf('W2', 'p', '_3', ')'))).toBe(
    `<p class="writing-space">${rule}<br>\n${rule}</p>\n<p><span class="blank">___</span></p>\n`,
  )
})

test('no value is markup, anywhere', () => {
  const hostile = v('"><script>alert(1)</script>\'`&lt;')
  const html = writeHtml(
    documentOf(
      'p',
      hostile,
      'l',
      '"https://x.org/',
      hostile,
      'k',
      hostile,
      'j',
      hostile,
      ')',
      'm',
      '"/',
      hostile,
      'k',
      hostile,
      'j',
      hostile,
      ')',
      ')',
      'c',
      hostile,
      ')',
      '2',
      '`',
      hostile,
      ')',
      ')',
    ),
  )
  expect(html).not.toContain('<script')
  expect(html.match(/<[a-z]\w*/g)).toEqual(['<p', '<a', '<img', '<pre', '<code', '<h2', '<code'])
})

test('nothing is nothing', () => {
  expect(writeHtml(documentOf())).toBe('')
})
