/** Random event streams: any structure that a template can have, with hostile values in every place. */
import fc from 'fast-check'
import { v, type Event } from './events.ts'

/** What values and static text are made of: every kind of syntax, and characters that trip programs. */
const scraps = [
  'a',
  'b',
  'word',
  'Ann',
  'é',
  '中',
  'ß',
  '1',
  '12',
  '0',
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  '.',
  ',',
  ';',
  ':',
  '?',
  '*',
  '*',
  '**',
  '***',
  '_',
  '_',
  '__',
  '`',
  '``',
  '```',
  '~',
  '~~',
  '~~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  ']:',
  '!',
  '<',
  '>',
  '<b>',
  '</code>',
  '<!--',
  '-->',
  '<script>',
  '<https://x.org>',
  '<a@b.c>',
  '&',
  '&amp;',
  '&#42;',
  '&#x2a;',
  '&copy',
  'amp;',
  '#',
  '##',
  '# ',
  '-',
  '- ',
  '--',
  '---',
  '+',
  '+ ',
  '=',
  '===',
  '|',
  '|-',
  ':-',
  '- -',
  '\\',
  '\\\\',
  '"',
  "'",
  '1. ',
  '1) ',
  '10.',
  '\0',
  '\x01',
  '\x1b',
  '\x7f',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\xa0',
  '\u3000',
  '\u2003',
  '😀',
  '𝒳',
  '“',
  '—',
  '€',
  '\u0301',
  '\ufffe',
  '\ufdd0',
  '\u{1fffe}',
  '\ue000',
  'javascript:',
  'https://x.org/',
  'mailto:',
  '{{x}}',
  '{{{x}}}',
  'www.x.org',
  'a_b',
  '%',
  '%20',
  '$',
  '@',
  '^',
  '/',
  '{',
  '}',
  '\xad',
  '\u034f',
]
const newlines = ['\n', '\n\n', '\r\n', '\r', '\u2028', '\x85', '\v', ' \n ', '\n\t']

const line = fc.array(fc.constantFrom(...scraps), { maxLength: 7 }).map((parts) => parts.join(''))
const value: fc.Arbitrary<Event> = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom('', ' ', 'Dana', "O'Brien & Söhne", 'one two') },
    { weight: 5, arbitrary: line },
    {
      weight: 2,
      arbitrary: fc
        .array(
          fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...scraps) },
            fc.constantFrom(...newlines),
          ),
          {
            maxLength: 10,
          },
        )
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  )
  .map(v)

/** Static text: what a Markdown parser can hand out, so clean, and with single spaces around its newlines' lines. */
const staticText: fc.Arbitrary<Event> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ' ',
        '. ',
        ', ',
        'Dear ',
        ' and ',
        '!',
        'word',
        'a\nb',
        '\n',
        ' (',
        ')',
      ),
    },
    { weight: 2, arbitrary: line },
  )
  .map((text) => '"' + (text.replace(/[\0-\x08\x0e-\x1f\x7f]|\p{Cs}|\t/gu, '') || 'x'))

const word: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: staticText },
  { weight: 4, arbitrary: value },
)
const words = fc.array(word, { maxLength: 3 })

const url: fc.Arbitrary<Event[]> = fc.oneof(
  fc.constantFrom<Event[]>(
    ['"https://x.org/'],
    ['"#part'],
    ['"mailto:a@b.c'],
    ['"tel:+1'],
    ['"/x y'],
    ['"javascript:x'],
  ),
  fc.tuple(fc.constant<Event>('"https://x.org/'), value),
  value.map((only) => [only]),
)
const title: fc.Arbitrary<Event[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Event[]>([]) },
  words,
)

function inlines(depth: number): fc.Arbitrary<Event[]> {
  const simple: fc.Arbitrary<Event[]>[] = [
    word.map((only) => [only]),
    fc.tuple(staticText, value, staticText),
    fc.constant<Event[]>(['b']),
    fc.constantFrom<Event[]>(['_8'], ['_1']),
    words.map((content): Event[] => ['`', ...content, ')']),
    fc
      .tuple(url, title, words)
      .map(([u, t, alt]): Event[] => ['m', ...u, 'k', ...t, 'j', ...alt, ')']),
  ]
  const nested: fc.Arbitrary<Event[]>[] = []
  if (depth > 0) {
    const inner = inlines(depth - 1)
    for (const mark of ['*', '*', '!', '!', '~']) {
      nested.push(inner.map((content): Event[] => [mark, ...content, ')']))
    }
    nested.push(
      fc
        .tuple(url, title, inner)
        .map(([u, t, label]): Event[] => ['l', ...u, 'k', ...t, 'j', ...label, ')']),
    )
    nested.push(
      value.map((same): Event[] => ['l', '"https://', same, 'k', 'j', '"https://', same, ')']),
    )
  }
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: simple[0]! },
        { weight: 3, arbitrary: simple[1]! },
        ...simple.slice(2),
        ...nested,
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.flat())
}

const leaf = inlines(3)

function wrap(open: Event, content: readonly Event[]): Event[] {
  return [open, ...content, ')']
}

const table: fc.Arbitrary<Event[]> = fc
  .array(fc.constantFrom('l', 'r', 'c', '-'), { minLength: 1, maxLength: 3 })
  .chain((columns) => {
    const cell = inlines(2).map((content) => wrap('d', content))
    const row = fc
      .array(cell, { minLength: columns.length, maxLength: columns.length })
      .map((cells) => wrap('w', cells.flat()))
    return fc
      .array(row, { minLength: 2, maxLength: 4 })
      .map((rows) => wrap('t' + columns.join(''), rows.flat()))
  })

function blocks(depth: number, maxLength: number): fc.Arbitrary<Event[]> {
  const flat: fc.Arbitrary<Event[]>[] = [
    leaf.map((content) => wrap('p', content)),
    value.map((only) => wrap('a', [only])),
    fc
      .tuple(fc.constantFrom('1', '2', '3', '6'), leaf)
      .map(([open, content]) => wrap(open, content)),
    fc
      .tuple(fc.constantFrom('c', 'cjs', 'cjs x=`1` &amp;', 'c~~~'), words)
      .map(([open, content]) => wrap(open, content)),
    fc.constantFrom<Event[]>(
      ['r'],
      ['W2'],
      ['W1'],
      ['1', '"', ')'],
      ['q', '"', ')'],
      ['c', '"', ')'],
    ),
    table,
  ]
  const nested: fc.Arbitrary<Event[]>[] = []
  if (depth > 0) {
    const item = fc
      .tuple(
        fc.constantFrom('i0', 'i0', 'i1'),
        fc.oneof({ weight: 5, arbitrary: blocks(depth - 1, 3) }, fc.constant<Event[]>(['"'])),
      )
      .map(([open, content]) => wrap(open, content))
    const list = fc
      .tuple(
        fc.constantFrom(
          'u0',
          'u1',
          'u0',
          'u0*',
          'o0',
          'o01',
          'o17',
          'o09)',
          'o010',
          'o00',
          'o0999999999',
        ),
        fc.array(item, { maxLength: 4 }),
      )
      .map(([open, items]) => wrap(open, items.flat()))
    nested.push(
      list,
      list,
      blocks(depth - 1, 3).map((content) => wrap('q', content)),
    )
  }
  return fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: flat[0]! },
        { weight: 3, arbitrary: flat[1]! },
        ...flat.slice(2),
        ...nested,
      ),
      { maxLength },
    )
    .map((parts) => parts.flat())
}

const subject: fc.Arbitrary<Event[]> = fc.oneof(
  fc.constant<Event[]>([]),
  words.map((content) => wrap('S', content)),
)

/** A whole document's events. */
export const randomEvents: fc.Arbitrary<Event[]> = fc
  .tuple(subject, blocks(2, 5))
  .map(([first, rest]) => [...first, ...rest])

const crumbs = [
  'a',
  'b',
  '1',
  '!',
  '*',
  '_',
  '~',
  '`',
  '\\',
  '&',
  ']',
  ':',
  '-',
  '.',
  '#',
  ' ',
  '\u00a0',
  '“',
  '😀',
]

/** Little text, many marks: nested and touching in every way. */
const marks = fc.letrec<{ inline: Event[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    fc
      .tuple(fc.boolean(), fc.array(fc.constantFrom(...crumbs, '\n'), { maxLength: 4 }))
      .map(([data, parts]): Event[] =>
        data ? [v(parts.join(''))] : ['"' + (parts.join('').replaceAll('\n', '') || 'x')],
      ),
    fc.constantFrom<Event[]>(['b'], ['_3'], ['`', v('x`'), ')'], ['`', '"y', ')']),
    fc
      .tuple(
        fc.constantFrom('*', '*', '!', '!', '~', 'l'),
        fc.array(tie('inline'), { maxLength: 4 }),
      )
      .map(([mark, content]): Event[] => [
        mark,
        ...(mark === 'l' ? ['"u', 'k', 'j'] : []),
        ...content.flat(),
        ')',
      ]),
  ),
})).inline

/** A leaf of many marks: a paragraph, a heading or a table's cells. */
export const randomMarks: fc.Arbitrary<Event[]> = fc
  .tuple(fc.constantFrom('p', '1', '3', 'd'), fc.array(marks, { maxLength: 5 }))
  .map(([open, parts]) => {
    const filled = wrap(open, parts.flat())
    const row = wrap('w', filled)
    return open === 'd' ? wrap('t-', [...row, ...row]) : filled
  })
