/** YAML in many styles, plain and odd, right and wrong. */
import fc from 'fast-check'

/** Pieces that mean something somewhere in YAML, or look as if they did. */
export const snippet = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\n  ',
    '\n    ',
    ' ',
    '  ',
    '\t',
    '\r\n',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '😀',
    'ü',
    '\ud800',
  ],
  ...[
    ':',
    ': ',
    ' :',
    '#',
    ' #',
    ' # c\n',
    '-',
    '- ',
    '\n- ',
    '\n  - ',
    '?',
    '? ',
    ',',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '{}',
    '[]',
  ],
  ...[
    "'",
    "''",
    '"',
    '""',
    '\\',
    '\\n',
    '|',
    '>',
    '|\n',
    '>-\n',
    '|-',
    '|2',
    '|+\n',
    '>+',
    '&a ',
    '*a',
    '!!str ',
    '!x',
    '%',
    '@',
    '`',
    '~',
  ],
  ...[
    '---',
    '\n---\n',
    '...',
    '\n...\n',
    '<<: ',
    'null',
    'true',
    'yes',
    '012',
    '0o7',
    '1e3',
    '.5',
    '5.',
    '1_000',
    '-1',
    '+1',
    '12:30',
  ],
  ...[
    '.inf',
    '.nan',
    '0x1F',
    '2026-11-20',
    '2026-02-30',
    '7',
    '7.50',
    'x-own: 1\n',
    'id: a\n',
    'kind: profile\n',
    'Foo: bar\n',
    'notes:\n',
  ],
)

/** A value as lines, of which the first goes on behind the key or hyphen. */
type Styled = (indent: number) => string[]

export const word = fc.oneof(
  fc.constantFrom(
    'a',
    'An apple',
    "don't",
    'a: b',
    'a:b',
    'a :b',
    'a #b',
    'a#b',
    'https://example.com/a?b=c#d',
    'x, y',
    '[x',
    'x]',
    '{x}',
    'x }',
  ),
  fc.constantFrom(
    '012',
    '0',
    '7',
    '-7',
    '+7',
    '1.50',
    '1e3',
    '.5',
    '5.',
    '0o7',
    '0x1F',
    '1_000',
    '.inf',
    '-.inf',
    '.nan',
    '9007199254740993',
  ),
  fc.constantFrom(
    'yes',
    'no',
    'on',
    'true',
    'True',
    'FALSE',
    'null',
    '~',
    'Null',
    '2026-11-20',
    '12:30',
    '2026-11-20T15:00-05:00[America/New_York]',
  ),
  fc.constantFrom(
    '',
    ' ',
    '-',
    '- a',
    '-a',
    '?',
    '? a',
    ':',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    '"',
    "'",
    '#',
    'ends:',
    ' led',
    'trailed ',
    'naïve 😀',
    'a\u00a0',
    '\u2028',
  ),
  fc.string({ maxLength: 8 }),
  fc.array(snippet, { maxLength: 3 }).map((parts) => parts.join('').replaceAll('\n', ' ')),
)

/** What dossiers are mostly made of. */
const usual = fc.constantFrom(
  'a',
  'An apple',
  "don't (ever)",
  'https://example.com/?a=b',
  '2026-11-20',
  '7',
)

const trail = fc.constantFrom('', '', '', ' ', '  # c', ' #', '#')

const scalar: fc.Arbitrary<Styled> = fc.oneof(
  { arbitrary: usual.map((text) => () => [text]), weight: 8 },
  fc.tuple(word, trail).map(([text, end]) => () => [text + end]),
  fc.tuple(word, trail).map(([text, end]) => () => [`'${text.replaceAll("'", "''")}'${end}`]),
  fc.tuple(word, trail).map(([text, end]) => () => [`"${text.replace(/["\\]/g, '\\$&')}"${end}`]),
  fc
    .tuple(word, word, fc.nat(3))
    .map(([one, other, by]) => (indent: number) => [one, ' '.repeat(indent + by) + other]),
  fc
    .tuple(
      fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>1', '| # c', '|  '),
      fc.array(fc.tuple(fc.constantFrom(0, 0, 0, 0, 1, 2, -1), fc.oneof(word, fc.constant(''))), {
        maxLength: 5,
      }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([head, lines, by]) => (indent: number) => [
      head,
      ...lines.map(([more, text]) =>
        text === '' && more === 0 ? '' : ' '.repeat(Math.max(0, indent + by + more)) + text,
      ),
    ]),
)

/** Braces and brackets, over one line or several. */
export const flowing: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => {
  const comma = fc.constantFrom(', ', ',', ' , ', ',\n    ')
  const end = fc.constantFrom('', ' ', ',', '\n     ')
  const colon = fc.constantFrom(': ', ': ', ': ', ':', ' : ', ':\n    ')
  const key = fc.constantFrom(...'abcdefgh', '"i"', "'j'", 'k l')
  const list = fc
    .tuple(fc.array(tie('value'), { maxLength: 3 }), comma, end)
    .map(([items, between, last]) => `[${items.join(between)}${last}]`)
  const fields = fc
    .tuple(fc.array(fc.tuple(key, colon, tie('value')), { maxLength: 3 }), comma, end)
    .map(([each, between, last]) => `{${each.map((parts) => parts.join('')).join(between)}${last}}`)
  return {
    value: fc.oneof(
      { maxDepth: 3 },
      { arbitrary: usual, weight: 6 },
      word,
      word.map((text) => `"${text.replace(/["\\]/g, '')}"`),
      word.map((text) => `'${text.replaceAll("'", "''")}'`),
      { arbitrary: list, weight: 4 },
      { arbitrary: fields, weight: 4 },
    ),
  }
}).value

/** Blank lines and comments, here and there. */
const between = fc.constantFrom('', '', '', '', '\n', '\n# c', '\n   # c', '\n  ')

const key = fc.oneof(
  { arbitrary: fc.constantFrom(...'abcdefghijklmnop'), weight: 20 },
  fc.constantFrom('a b', '"q"', 'true', '1', 'x-y', 'a:', '<<'),
)

const tree = fc.letrec<{ value: Styled; fields: Styled; items: Styled }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    flowing.map((text) => () => [text]),
    fc.constant(() => ['']),
    fc
      .tuple(tie('fields'), fc.constantFrom(0, 1, 2, 4))
      .map(([fields, by]) => (indent: number) => ['', ...fields(indent + by)]),
    fc
      .tuple(tie('items'), fc.constantFrom(0, 0, 2, -1))
      .map(([items, by]) => (indent: number) => ['', ...items(Math.max(0, indent - 1 + by))]),
  ),
  fields: fc.array(fc.tuple(key, tie('value'), between), { minLength: 1, maxLength: 4 }).map(
    (fields) => (indent: number) =>
      fields.flatMap(([key, value, gap]) => {
        const [first = '', ...rest] = value(indent + 1)
        return [`${' '.repeat(indent)}${key}:${first === '' ? '' : ` ${first}`}${gap}`, ...rest]
      }),
  ),
  items: fc
    .array(
      fc.tuple(
        fc.oneof(
          tie('value'),
          fc.tuple(tie('fields'), fc.constantFrom(1, 1, 1, 0, 2)).map(
            ([fields, by]): Styled =>
              (indent: number) =>
                fields(indent + by).map((line, at) => (at === 0 ? line.trimStart() : line)),
          ),
        ),
        between,
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(
      (items) => (indent: number) =>
        items.flatMap(([value, gap]) => {
          const [first = '', ...rest] = value(indent + 1)
          return [`${' '.repeat(indent)}-${first === '' ? '' : ` ${first}`}${gap}`, ...rest]
        }),
    ),
}))

/** Fields of any depth, as a whole text. */
export const fieldsText = fc
  .tuple(tree.fields, fc.constantFrom('\n', '', '\n\n', '\n# c\n'))
  .map(([fields, end]) => fields(0).join('\n') + end)
