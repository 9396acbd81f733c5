import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { readDossier } from '../../src/dossier/read-dossier.ts'
import { readDossiers } from '../../src/dossier/read-dossiers.ts'

const fixtures = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((name) => ({
    name,
    text: readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8'),
  }))

const line = ({ code, place }: Finding) =>
  `${code} ${place?.line}:${place?.column} ${place?.path ?? '-'}`
const messages = (text: string | Uint8Array) =>
  readDossier(text).findings.map(({ message, hint }) => [message, hint])

describe('good', () => {
  test.each(fixtures('good'))('$name', ({ text }) => {
    expect(readDossier(text)).toMatchObject({ data: { kind: expect.any(String) }, findings: [] })
  })

  test('what is not filled in is absent', () => {
    const { text } = fixtures('good').find(({ name }) => name.startsWith('nothing')) ?? { text: '' }
    expect(readDossier(text).data).toEqual({
      kind: 'application',
      people: [{ id: 'bo', name: { full: 'Bo' } }],
      interviews: [],
    })
  })
})

describe('bad', () => {
  test.each(fixtures('bad'))('$name', ({ text, name }) => {
    const expected = text.split('\n').filter((row) => /^# [a-z0-9-]+ \d+:\d+ \S+$/.test(row))
    const { findings, data } = readDossier(text, { file: name })
    expect(findings.map((finding) => `# ${line(finding)}`)).toEqual(expected)
    expect(findings.every(({ place }) => place?.file === name)).toBe(true)
    expect(data === null).toBe(findings.some(({ severity }) => severity === 'error'))
  })
})

describe('says what to do', () => {
  test.each<[string, string, string]>([
    [
      'kind: application\ncandidate: { name: Ann Lee }',
      'candidate.name should be an object, but it is "Ann Lee".',
      'Write { full: "Ann Lee" }.',
    ],
    [
      'kind: application\ncandidate: { name: { full: Ann }, phone: 0123 }',
      'candidate.phone should be text, but it is 123.',
      'Put it in quotes: "0123".',
    ],
    [
      'kind: application\npeople: [{ id: Élodie Roß, name: { full: É } }]',
      'people[0].id should be an id of small letters, digits and single hyphens, but it is "Élodie Roß".',
      'Write elodie-ro.',
    ],
    [
      'kind: aplication',
      'kind should be application, profile or hiring, but it is "aplication".',
      'Did you mean application?',
    ],
    [
      'kind: application\ncandidat: {}',
      'A dossier has no field "candidat", so it is not read.',
      'Did you mean candidate?',
    ],
    ['kind: application\nhost: 7', 'host should be text, but it is 7.', 'Put it in quotes: "7".'],
    [
      'kind: application\nhost: bob\npeople: [{ id: bo, name: { full: Bo } }]',
      'host names the person "bob", but no entry of people has that id.',
      'Did you mean bo?',
    ],
    [
      'kind: application\nhost: bob',
      'host names the person "bob", but no entry of people has that id.',
      'Add it under people, with id: bob.',
    ],
    [
      'kind: application\nposition: { title: T, start: 11.1.2027 }',
      'position.start should be a date, but it is "11.1.2027".',
      'Write year-month-day, such as 2026-11-20.',
    ],
    [
      'kind: application\ncandidate: { name: { full: A }, links: [{ url: example.com/me }] }',
      'candidate.links[0].url should be a web address in full, but it is "example.com/me".',
      'Write https://example.com/me.',
    ],
    [
      '- a',
      'The dossier should be an object, but it is a list.',
      'A dossier begins with a line such as kind: application.',
    ],
    [
      'kind: application\nnotes: the plan: two',
      'A text has a colon and a space in it, so that it reads like another field.',
      'Put the text in quotes: topic: "The plan: phase two".',
    ],
    [
      'kind: application\ninterviews: [{ id: a, start: 2026-11-20T15:00-05:00[America/New_York] }]',
      'A text within braces or brackets has a [ in it, as a time with its zone has.',
      'Put a time with its zone in quotes there: start: "2026-11-20T15:00-05:00[America/New_York]".',
    ],
    [
      'kind: application\nposition: { title: The plan: two }',
      'A text within braces or brackets has a colon and a space in it, so that it reads like another field.',
      'Put the text in quotes: topic: "The plan: phase two".',
    ],
    [
      "kind: application\nnotes: 'it's me'",
      'Something follows here that is no part of what stands before it.',
      'Put a text with quotes, commas or brackets in it in quotes, all of it.',
    ],
    [
      'kind: application\nposition: { title: T',
      'A brace or bracket is not closed before the next line at the margin.',
      'Close every { with }, and every [ with ]; indent the lines in between.',
    ],
    [
      'kind: application\nnotes: |x\n  a',
      'Something follows here that is no part of what stands before it.',
      'Put a text with quotes, commas or brackets in it in quotes, all of it.',
    ],
  ])('%j', (text, message, hint) => {
    expect(messages(text)).toEqual([[message, hint]])
  })

  test('about a missing field, with what belongs there', () => {
    expect(messages('kind: application\ncandidate: { name: { given: Ann } }'))
      .toMatchInlineSnapshot(`
      [
        [
          "candidate.name needs the field full.",
          "Add full: … (the whole name as its owner writes it)",
        ],
      ]
    `)
  })

  test.each<[string, string]>([
    [
      '2026-11-20T15:00-04:00[America/New_York]',
      'If that is what the clock shows there, write 2026-11-20T15:00-05:00[America/New_York].',
    ],
    ['2026-11-20T15:00', 'Write it like 2026-11-20T15:00-05:00[America/New_York].'],
    [
      '2026-11-20T15:00-05:00[America/Gotham]',
      'America/Gotham is not known: name a continent and a city, such as America/New_York or Europe/Berlin.',
    ],
    [
      '2026-02-31T15:00-05:00',
      'Check the day, the hour and the offset; a time looks like 2026-11-20T15:00-05:00[America/New_York].',
    ],
    [
      '2027-03-14T02:30-05:00[America/New_York]',
      'If that is what the clock shows there, write 2027-03-14T03:30-04:00[America/New_York].',
    ],
  ])('about the time %s', (time, hint) => {
    const text = `kind: application\ninterviews: [{ id: a, people: [], start: "${time}" }]`
    expect(messages(text)).toEqual([[expect.any(String), hint]])
  })

  test.each([
    '2026-11-01T01:30-04:00[America/New_York]',
    '2026-11-01T01:30-05:00[America/New_York]',
    '2026-11-20T15:00Z',
    '2026-11-20T15:00:30.5+05:45[Asia/Kathmandu]',
  ])('but nothing about the time %s', (time) => {
    expect(
      messages(`kind: application\ninterviews: [{ id: a, people: [], start: "${time}" }]`),
    ).toEqual([])
  })
})

describe('bytes', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
    )

  test('a byte order mark is tolerated', () => {
    expect(readDossier(bytes([0xef, 0xbb, 0xbf], 'kind: profile')).data).toEqual({
      kind: 'profile',
    })
    expect(readDossier('\uFEFFkind: profile').data).toEqual({ kind: 'profile' })
  })

  test('what is not UTF-8 is refused where it begins', () => {
    const { data, findings } = readDossier(bytes('kind: profile\nnotes: é', [0xe9], 'x'), {
      file: 'a.yaml',
    })
    expect(data).toBeNull()
    expect(findings).toEqual([
      {
        code: 'not-utf8',
        severity: 'error',
        message: 'a.yaml is not UTF-8 text.',
        place: { file: 'a.yaml', line: 2, column: 9 },
        hint: 'Save it again with the encoding UTF-8.',
      },
    ])
  })

  test('UTF-16 is named', () => {
    expect(
      messages(bytes([0xff, 0xfe], Buffer.from('kind: profile', 'utf16le').toString('latin1'))),
    ).toEqual([
      [
        'The dossier is not UTF-8 text.',
        'It looks like UTF-16: save it again with the encoding UTF-8.',
      ],
    ])
  })
})

test('a depth beyond reason is a finding', () => {
  for (const text of ['['.repeat(100_000), `${'['.repeat(200)}${']'.repeat(200)}`]) {
    expect(readDossier(text).findings.map(({ code }) => code)).toContain('too-deep')
  }
})

test('a key cannot reach a prototype', () => {
  const { data, findings } = readDossier(
    '{"kind": "profile", "__proto__": {"evil": 1}, "candidate": {"name": {"full": "A", "__proto__": {"evil": 1}}}}',
  )
  expect(findings.map(line)).toEqual([
    'unknown-field 1:21 __proto__',
    'unknown-field 1:83 candidate.name.__proto__',
  ])
  expect(data).toEqual({ kind: 'profile', candidate: { name: { full: 'A' } } })
})

describe('files that belong together', () => {
  const job = {
    file: 'job.yaml',
    text: 'kind: application\nsituations: [{ id: a, problem: p, accomplishment: depot-move }]',
  }
  const profile = {
    file: 'me.yaml',
    text: 'kind: profile\naccomplishments: [{ id: depot-move, title: T }]',
  }

  test('refer to one another', () => {
    expect(readDossiers([job]).findings.map(line)).toEqual([
      'unknown-reference 2:51 situations[0].accomplishment',
    ])
    expect(readDossiers([job, profile]).findings).toEqual([])
  })

  test('an application does not refer to another one', () => {
    const sources = [
      { text: `id: a\n${job.text}` },
      { text: 'kind: application\nid: b\naccomplishments: [{ id: depot-move, title: T }]' },
    ]
    expect(readDossiers(sources).findings.map(({ code }) => code)).toEqual(['unknown-reference'])
  })

  test('one that cannot be read raises no false alarm about the others', () => {
    const { dossiers, findings } = readDossiers([job, { file: 'me.yaml', text: 'kind: [' }])
    expect(findings.map(({ code, place }) => [code, place?.file])).toEqual([
      ['yaml-syntax', 'me.yaml'],
    ])
    expect(dossiers.map(({ data }) => data !== null)).toEqual([true, false])
  })
})
