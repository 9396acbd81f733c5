import { expect, test } from 'vitest'
import { cleanText } from '../../src/document/clean-text.ts'
import { printedText, valueText } from '../../src/document/value-text.ts'

class SafeString {
  toHTML(): string {
    return '<b>'
  }
  toString(): string {
    return '<b>'
  }
}

test.each<[unknown, string]>([
  ['Dana', 'Dana'],
  ["O'Brien & <Söhne>", "O'Brien & <Söhne>"],
  ['  Dana  ', 'Dana'],
  ['one \n  two', 'one\ntwo'],
  [
    'one\r\ntwo\rthree\vfour\ffive\u0085six\u2028seven\u2029eight',
    'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight',
  ],
  ['a\0b', 'a\ufffdb'],
  ['\x01\x1b\x7f\x9f', '\ufffd\ufffd\ufffd\ufffd'],
  ['a\tb', 'a\tb'],
  ['\ud800', '\ufffd'],
  ['a\udc00b', 'a\ufffdb'],
  ['😀𝒳', '😀𝒳'],
  ['\ufdd0\ufffe\uffff', '\ufffd\ufffd\ufffd'],
  ['\u{1fffe}\u{10ffff}', '\ufffd\ufffd'],
  ['\ufeffDana', 'Dana'],
  ['a\ufeffb', 'a\ufeffb'],
  ['\u200e\u202e\u200b', '\u200e\u202e\u200b'],
  ['\u00a0Dana\u3000', 'Dana'],
  ['   ', ''],
  ['', ''],
  [0, '0'],
  [-0, '0'],
  [1234.5, '1234.5'],
  [1e21, '1e+21'],
  [12n, '12'],
  [Number.NaN, ''],
  [Infinity, ''],
  [true, ''],
  [false, ''],
  [null, ''],
  [undefined, ''],
  [{}, ''],
  [['a'], ''],
  [Symbol('a'), ''],
  [() => 'a', ''],
  [new SafeString(), ''],
  [{ toHTML: () => '<b>' }, ''],
])('%o prints %o', (value, text) => {
  expect(valueText(value)).toBe(text)
})

test('a value in the event stream keeps the edges that a code block prints', () => {
  expect(printedText('  if x:\r\n    y\n')).toBe('  if x:\n    y\n')
})

test('clean text is the same string', () => {
  const text = 'ordinary – “text” with 中文 and\ttabs\n'.repeat(1000)
  expect(cleanText(text)).toBe(text)
})

test('a megabyte is no matter', () => {
  expect(valueText(' \n'.repeat(500_000))).toBe('')
  expect(valueText('a\0'.repeat(500_000))).toHaveLength(1_000_000)
  expect(valueText('a \n '.repeat(250_000))).toHaveLength(499_999)
})
