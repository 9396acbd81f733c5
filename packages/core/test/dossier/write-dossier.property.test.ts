/** A dossier that was written is read back as it was, whatever people typed. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asRead } from '../../src/dossier/edit/as-read.ts'
import { readDossier } from '../../src/dossier/read-dossier.ts'
import { writeDossier } from '../../src/dossier/write-dossier.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'

/** `CASES=20000` for a long run. */
const numRuns = Number(process.env['CASES'] ?? 100)

const example = (name: string) =>
  readDossier(readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url))).data!

const awkward = [
  ...['yes', 'No', '2026', '012', '1e3', '1_000', '12:30:45', '~', 'null', '.inf', '-', ':', '#'],
  ...[
    'a: b',
    'x # no',
    "it's",
    '"x"',
    '- x',
    '[a]',
    '{',
    '}',
    '*a',
    '&b',
    '!c',
    '%',
    '@',
    '`',
    '|',
    '>',
  ],
  ...[
    'two\nlines',
    ' led by a space',
    'ends\n',
    '\n\nlate',
    'a\tb',
    'Zoë 😀',
    '---',
    '...',
    '\u2028x',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '{{x}}',
    '**b**',
    'javascript:alert(1)',
    `${'long '.repeat(60)}end`,
  ],
]
const words = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
)

test.each(['dossier', 'dossier-minimal', 'hiring'])('%s comes back', (name) => {
  const data = example(name)
  expect(readDossier(writeDossier(data))).toEqual({ data, findings: [] })
})

test('whatever is typed comes back', () => {
  const dossiers = fc.record({
    full: words,
    given: words,
    topics: fc.array(words, { maxLength: 4 }),
  })
  fc.assert(
    fc.property(dossiers, ({ full, given, topics }) => {
      const data: Dossier = {
        kind: 'application',
        candidate: { name: { full, given } },
        people: [{ id: 'dana', name: { full: given } }],
        employer: { name: full, terms: topics },
        notes: topics.join('\n'),
      }
      // Text that is not well formed Unicode is nobody's typing.
      fc.pre([full, given, ...topics].every((each) => !/\p{Surrogate}/u.test(each)))
      // As a file without this writer would be read: what is blank says nothing, in any format.
      const plain = readDossier(JSON.stringify(data))
      expect(readDossier(writeDossier(data)).data).toEqual(plain.data)
      if (plain.data) expect(asRead(data)).toEqual(plain.data)
    }),
    { numRuns },
  )
})

test('the schema is named in a line of its own, and lists stand in', () => {
  const text = writeDossier(
    { kind: 'application', employer: { name: 'Hill', terms: ['no', '2026', 'plain'] } },
    { schema: 'https://example.com/schema/dossier.json\nkind: hiring' },
  )
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://example.com/schema/dossier.json%20kind:%20hiring
    kind: application
    employer:
      name: Hill
      terms:
        - 'no'
        - '2026'
        - plain
    "
  `)
})
