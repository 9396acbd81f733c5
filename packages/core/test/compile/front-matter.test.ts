import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { compileDocument } from '../../src/compile/document/compile-document.ts'
import { checkFrontMatter } from '../../src/compile/front-matter/check-front-matter.ts'
import { readFrontMatter } from '../../src/compile/front-matter/read-front-matter.ts'

describe('front matter is YAML 1.2, as text says it', () => {
  test.each([
    ['date: 2026-11-20', { date: '2026-11-20' }],
    [
      'time: 2026-11-20T15:00-05:00[America/New_York]',
      { time: '2026-11-20T15:00-05:00[America/New_York]' },
    ],
    ['number: 012', { number: 12 }],
    ['word: no', { word: 'no' }],
    ['', {}],
    ['# a comment', {}],
  ])('%j', (yaml, data) => {
    expect(readFrontMatter(`---\n${yaml}\n---\nBody\n`)).toMatchObject({
      data,
      body: 'Body\n',
      findings: [],
    })
  })
})

test('a source without front matter is all body', () => {
  expect(readFrontMatter('Hello\n---\n')).toMatchObject({ data: {}, body: 'Hello\n---\n', line: 1 })
  expect(readFrontMatter('\uFEFF---\r\na: 1\r\n---\r\nHi')).toMatchObject({
    data: { a: 1 },
    body: 'Hi',
    line: 4,
  })
})

test.each(['js', 'javascript', 'JavaScript', 'coffee', 'cson', 'toml', 'constructor'])(
  '%s is refused',
  (language) => {
    const { data, findings } = readFrontMatter(
      `---${language}\n({ a: process.exit(3) })\n---\nBody`,
    )
    expect(data).toEqual({})
    expect(findings).toMatchObject([
      { code: 'front-matter-language', place: { line: 1, column: 4 } },
    ])
  },
)

test('JSON is allowed, being YAML', () => {
  expect(readFrontMatter('---json\n{"a": [1]}\n---\nBody').data).toEqual({ a: [1] })
})

test('every wrong field is located', () => {
  const schema = z.strictObject({
    title: z.string(),
    needs: z.array(z.enum(['to', 'now'])).optional(),
  })
  const frontMatter = readFrontMatter(
    '---\ntitle: 1\nneeds:\n  - to\n  - nov\ntitel: x\n---\n',
    'a.md',
  )
  const { data, findings } = checkFrontMatter(frontMatter, schema, ['title', 'needs'])
  expect(data).toBeNull()
  expect(findings.map(({ code, place, hint }) => [code, place, hint])).toEqual([
    ['front-matter-field', { file: 'a.md', line: 2, column: 1 }, expect.any(String)],
    ['front-matter-field', { file: 'a.md', line: 5, column: 5 }, expect.any(String)],
    ['front-matter-field', { file: 'a.md', line: 6, column: 1 }, 'Did you mean "title"?'],
  ])
})

test.each([
  [
    'of a language that would be run',
    '---js\n{ a: process.exit(3) }\n---\n',
    'front-matter-language',
  ],
  ['that is no YAML', '---\ntitle: [a\n---\n', 'front-matter-syntax'],
  ['that is a list', '---\n- a\n---\n', 'front-matter-not-a-map'],
  ['that never ends', '---\ntitle: a\n', 'front-matter-unclosed'],
])('a document with front matter %s is refused', (_, matter, code) => {
  const { document, findings } = compileDocument(`${matter}Hello`, { file: 'a.document.md' })
  expect(document).toBeNull()
  expect(findings).toMatchObject([{ code, place: { file: 'a.document.md' } }])
})

test('what is wrong with a document is told all at once, in the order of its lines, and in words', () => {
  const text = `---
titel: x
per: persn
needs: now
reads: [peple, 3]
requires:
  - path: candidat.name
    what: his name
    add:
subject: 7
---
Dear {{nam}},
`
  const { document, findings } = compileDocument(text, { file: 'a.document.md' })
  expect(document).toBeNull()
  expect(findings.map(({ place, message, hint }) => `${place?.line} ${message} → ${hint}`))
    .toMatchInlineSnapshot(`
      [
        "2 There is no field "titel" in this front matter. → Did you mean "title"?",
        "3 The field "per" is "persn", but "person" was expected. → Did you mean "person"?",
        "4 The field "needs" is "now", but a list was expected. → What belongs there: The options that rendering cannot do without.",
        "5 The data has no path "peple". → Name a path of the dossier, of person, interview or facts.",
        "5 The field "reads.1" is 3, but text was expected. → What belongs there: What the facts read or return of the dossier, as \`people\` or \`people[].cares\`.",
        "7 The field "requires.0.marker" is missing. → What belongs there: What a draft shows in its place; brackets are added.",
        "7 The data has no path "candidat.name". → Name a path of the dossier, of person, interview or facts.",
        "9 The field "requires.0.add" is empty, but text was expected. → What belongs there: What to add, with an example.",
        "10 The field "subject" is 7, but text was expected. → What belongs there: The subject line: a template of one line.",
        "12 There is no "nam" here: the data has no such field. → It has kind, id, candidate, employer, position, people, interviews, accomplishments, captures, objectives, criteria, observations ….",
      ]
    `)
})

test('who a document is for is known, also where a field is wrong', () => {
  const text = '---\nper: persn\ntitle: 7\n---\nDear {{person.name.full}},'
  const { findings } = compileDocument(text, { file: 'a.document.md' })
  expect(findings.map(({ code }) => code)).toEqual(['front-matter-field', 'front-matter-field'])
})
