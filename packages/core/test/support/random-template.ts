/** Random templates: tags at every place where a template can hold one, and data with hostile values for them. */
import fc from 'fast-check'

type Lines = string[]

const scraps = [
  ...[
    'Dana',
    'two words',
    "O'Brien & Söhne",
    '',
    ' ',
    'é',
    '1',
    '1.',
    '2)',
    'a_b',
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
  ],
  ...[
    '`',
    '``',
    '```',
    '[',
    ']',
    '](',
    '![',
    '[x](y)',
    '(',
    ')',
    '<',
    '>',
    '<b>',
    '<script>',
    '<!--',
    '-->',
    '&amp;',
  ],
  ...[
    '&',
    '#',
    '# ',
    '- ',
    '-',
    '---',
    '===',
    '+ ',
    '|',
    '\\',
    '"',
    "'",
    '!',
    ':',
    '{{x}}',
    '{{{x}}}',
    '{{#if}}',
  ],
  ...[
    'javascript:x',
    'https://x.org/?a=b&c',
    'mailto:a@b.c',
    '\0',
    '\x1b',
    '\ud800',
    '\ufeff',
    '\u200b',
    '\u202e',
  ],
  ...[
    '\xa0',
    '\u3000',
    '😀',
    '“',
    '\u0301',
    '\ufffe',
    '\ue000',
    '\ue001',
    '\t',
    '  ',
    '%20',
    '^',
    '/',
    '$&',
  ],
]
const breaks = ['\n', '\n\n', '\r\n', '\u2028', ' \n ', '\n- ', '\n# ', '\n> ', '\n    ', '\n\n\n']

/** A value that tries to be anything but text. */
export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...scraps),
  fc.array(fc.constantFrom(...scraps), { maxLength: 5 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...scraps, ...breaks), { maxLength: 7 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

/** Data for {@link randomTemplate}. */
export const randomData = fc.record({
  a: hostileValue,
  b: hostileValue,
  url: fc.oneof(fc.constant('https://x.org/a b'), hostileValue),
  yes: fc.boolean(),
  list: fc.array(fc.record({ a: hostileValue, b: hostileValue, yes: fc.boolean() }), {
    maxLength: 3,
  }),
  none: fc.constant([]),
  who: fc.record({ a: hostileValue, b: hostileValue, yes: fc.boolean() }),
})

const value = fc.constantFrom('{{a}}', '{{b}}', '{{this.a}}', '{{@root.b}}', '{{upper a}}')
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('word', 'Dear', 'and', '1', 'x.', '(so)', 'é', '“q”', 'a, b'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '*',
      '_',
      '\\*',
      '&amp;',
      '&copy;',
      '\\{{a}}',
      '[',
      ']',
      '!',
      '#',
      '-',
      '1.',
      '>',
      '~',
      '`',
    ),
  },
)

/** The tags of a block, opening and closing, and else where it may have one. */
const blockTags = fc.constantFrom(
  ['{{#if yes}}', '{{/if}}'],
  ['{{#unless yes}}', '{{/unless}}'],
  ['{{#if yes}}', '{{else}}', '{{/if}}'],
  ['{{#if a}}', '{{else if yes}}', '{{else}}', '{{/if}}'],
  ['{{#each @root.list}}', '{{/each}}'],
  ['{{#each @root.list as |item i|}}', '{{else}}', '{{/each}}'],
  ['{{#each @root.none}}', '{{else}}', '{{/each}}'],
  ['{{#with @root.who}}', '{{/with}}'],
  ['{{^if yes}}', '{{/if}}'],
)

function inline(depth: number): fc.Arbitrary<string> {
  const simple = [
    { weight: 5, arbitrary: word },
    { weight: 5, arbitrary: value },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '{{blank 5}}',
        '{{! note }}',
        'x {{~a~}} y',
        '{{> line}}',
        '  \n',
        '\\\n',
        '\n',
      ),
    },
    { weight: 1, arbitrary: fc.tuple(word, value).map(([x, v]) => `\`${x} ${v}\``) },
  ]
  if (depth === 0) return fc.oneof(...simple)
  const inner = inlines(depth - 1)
  return fc.oneof(
    ...simple,
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('*', '**', '_', '__', '~~', '***'), inner)
        .map(([m, x]) => `${m}${x}${m}`),
    },
    { weight: 1, arbitrary: fc.tuple(inner, value).map(([x, v]) => `[${x}]({{url}} "t ${v}")`) },
    {
      weight: 1,
      arbitrary: fc.tuple(inner, value).map(([x, v]) => `[${x}](<https://x.org/${v}>)`),
    },
    { weight: 1, arbitrary: value.map((v) => `![pic ${v}](/i{{#if yes}}/{{a}}{{/if}})`) },
    { weight: 1, arbitrary: inner.map((x) => `[${x}][ref]`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(blockTags, fc.array(inner, { minLength: 3, maxLength: 3 }))
        .map(([tags, parts]) =>
          tags.map((tag, i) => tag + (i < tags.length - 1 ? parts[i] : '')).join(''),
        ),
    },
  )
}

function inlines(depth: number): fc.Arbitrary<string> {
  return fc
    .array(inline(depth), { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom('', ' ', ' ').map((joint) => parts.join(joint)))
}

const oneLine = (arbitrary: fc.Arbitrary<string>) =>
  arbitrary.map((text) => text.replace(/\s*\\?\n/g, ' '))
const leaf = inlines(2).map((text) => text.split('\n'))
const cell = oneLine(inlines(1)).map((text) =>
  text.replaceAll(' as |item i|', '').replaceAll('|', '/').replaceAll('`', ''),
)

const table: fc.Arbitrary<Lines> = fc
  .tuple(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }), blockTags)
  .map(([rows, tags]) => [
    '| a | b {{a}} |',
    '|:--|---|',
    ...rows.flatMap(([x, y], i) => [...(i < tags.length ? [] : []), `| ${x} | ${y} |`]),
    tags[0] as string,
    ...rows.map(([x, y]) => `| ${y} | ${x} |`),
    tags.at(-1) as string,
  ])

const indent = (lines: Lines, first: string, rest: string): Lines =>
  lines.map((line, i) => (i === 0 ? first : line === '' ? '' : rest) + line)

function block(depth: number): fc.Arbitrary<Lines> {
  const simple = [
    { weight: 6, arbitrary: leaf },
    { weight: 2, arbitrary: value.map((v) => [v]) },
    { weight: 1, arbitrary: oneLine(inlines(2)).map((text) => [`## ${text}`]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(value, value)
        .map(([v, w]) => ['```js', `x ${v}`, '{{#if yes}}', w, '{{/if}}', '```']),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Lines>(
        ['---'],
        ['{{writing-space lines=2}}'],
        ['{{> blocks}}'],
        ['{{> blocks who}}'],
        ['{{! note }}'],
        ['    code {{a}}'],
      ),
    },
    { weight: 1, arbitrary: table },
  ]
  if (depth === 0) return fc.oneof(...simple)
  const inner = blocks(depth - 1)
  const item = fc
    .tuple(fc.constantFrom('- ', '* ', '1. ', '3) '), inner)
    .map(([m, lines]) => indent(lines, m, ' '.repeat(m.length)))
  const within = (content: fc.Arbitrary<Lines>) =>
    fc
      .tuple(blockTags, fc.array(content, { minLength: 3, maxLength: 3 }))
      .map(([tags, parts]) =>
        tags.flatMap((tag, i) => [tag, ...(i < tags.length - 1 ? (parts[i] as Lines) : [])]),
      )
  return fc.oneof(
    ...simple,
    {
      weight: 2,
      arbitrary: inner.map((lines) => indent(lines, '> ', '> ').map((line) => line || '>')),
    },
    {
      weight: 2,
      arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.flat()),
    },
    { weight: 2, arbitrary: within(item) },
    { weight: 3, arbitrary: within(inner) },
  )
}

function blocks(depth: number): fc.Arbitrary<Lines> {
  return fc
    .array(fc.tuple(block(depth), fc.boolean()), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flatMap(([lines, apart]) => (apart ? [...lines, ''] : lines)))
}

/** A template's text. Some are refused: markup can meet in ways that no author would write. */
export const randomTemplate: fc.Arbitrary<string> = blocks(2).map((lines) =>
  ['[a][ref]', '', ...lines, '', '[ref]: {{url}} "{{b}}"', ''].join('\n'),
)

/** The partials that they name. */
export const partials = {
  line: { file: 'line.md', text: 'so *{{a}}*' },
  blocks: { file: 'blocks.md', text: '- {{a}}\n- b {{b}}\n\n{{#if yes}}\nyes {{a}}\n{{/if}}\n' },
}
