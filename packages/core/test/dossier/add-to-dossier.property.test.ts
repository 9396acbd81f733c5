/** Adding to a text is adding to its data: nothing else changes, and nothing that was written is lost. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Parser, stringify } from 'yaml'
import { addToDossier } from '../../src/dossier/edit/add-to-dossier.ts'
import { asRead } from '../../src/dossier/edit/as-read.ts'
import { openDossier } from '../../src/dossier/open-dossier.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Additions } from '../../src/walk/additions.ts'
import { withCollected } from '../../src/walk/with-collected.ts'

/** `CASES=20000` for a long run. */
const numRuns = Number(process.env.CASES ?? 40)

const example = (name: string) =>
  readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), 'utf8')
const texts = ['dossier', 'dossier-minimal', 'hiring'].map(example)
const full = openDossier(texts[0]!).dossier as Dossier

const words = fc.oneof(
  fc.constantFrom(
    ...['yes', '2026', 'a: b', '# no', "it's", '“So”: said - she', '- x', '[a]', '{', 'null'],
    ...[
      'two\nlines',
      ' led by a space',
      'ends\n',
      '\n\nlate',
      'Zoë 😀',
      '"x"',
      '*a',
      '&b',
      '%',
      '|',
    ],
  ),
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
)
const id = fc.constantFrom('a', 'b', 'dana', 'call-1', 'call-2', 'second')

/** Without these, an entry is not a sound one. */
const NEEDED = new Set(
  'id name kind full title what label words topic criterion text problem start'.split(' '),
)

/** Some of the entries of each list of the full example, and some of their fields: half the file, in short. */
const part: fc.Arbitrary<Partial<Dossier>> = fc
  .tuple(fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }), fc.nat(3))
  .map(([keep, depth]) => {
    let at = 0
    const some = (value: unknown, level: number): unknown => {
      if (Array.isArray(value))
        return value.filter(() => keep[at++ % 400]).map((each) => some(each, level + 1))
      if (typeof value !== 'object' || value === null) return value
      const fields = Object.entries(value).filter(
        ([key]) => level > depth || NEEDED.has(key) || keep[at++ % 400],
      )
      return Object.fromEntries(fields.map(([key, each]) => [key, some(each, level + 1)]))
    }
    return { ...(some(full, 0) as Dossier), kind: 'application' }
  })

const capture = fc.record(
  { id, script: id, step: id, words, at: fc.constant('2026-11-20T15:00Z'), question: words },
  { requiredKeys: ['id', 'script', 'step', 'words'] },
)
/** Entries with an id each: two of the same would be a mistake that is reported where it is made. */
const listOf = <Entry extends { id: string }>(entry: fc.Arbitrary<Entry>, maxLength = 6) =>
  fc.uniqueArray(entry, { maxLength, selector: (each) => each.id })

const additions: fc.Arbitrary<Additions> = fc
  .tuple(
    part,
    fc.record(
      {
        captures: listOf(capture, 3),
        notes: words,
        competition: words,
        people: listOf(fc.record({ id, name: fc.record({ full: words }), role: words })),
        accomplishments: listOf(
          fc.record({ id, title: words, figures: fc.array(words, { maxLength: 2 }) }),
        ),
      },
      { requiredKeys: [] },
    ),
    fc.boolean(),
  )
  .map(([some, more, both]) => {
    const { kind: _, ...rest } = some
    return (both ? { ...rest, ...more } : more) as Additions
  })

/** One dossier in many handwritings. */
const handwriting: fc.Arbitrary<(data: unknown) => string> = fc
  .record({
    indent: fc.constantFrom(2, 3, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      ...(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'] as const),
    ),
    lineWidth: fc.constantFrom(0, 40, 80),
    json: fc.constantFrom(false, false, false, 2, 4, 0),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    end: fc.constantFrom('\n', '', '\n\n# the end\n', '\n...\n'),
    comments: fc.array(fc.nat(60), { maxLength: 12 }),
  })
  .map(({ json, crlf, bom, end, comments, ...options }) => (data) => {
    const yaml = () => {
      const lines = stringify(data, options).trimEnd().split('\n')
      const isPlain = options.collectionStyle !== 'flow' && options.lineWidth === 0
      for (const line of isPlain ? comments : []) {
        const text = lines[line] ?? ''
        if (/^ *(?:- )?[\w-]+:( [\w-]+)?$/.test(text)) lines[line] = `${text} # note ${line}`
      }
      return lines.join('\n') + end
    }
    const text = json === false ? yaml() : JSON.stringify(data, null, Number(json))
    return (bom ? '\uFEFF' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text)
  })

/** Every comment of a text. */
function commentsOf(text: string): string[] {
  const found: string[] = []
  const look = (token: unknown): void => {
    if (Array.isArray(token)) return token.forEach(look)
    if (typeof token !== 'object' || token === null) return
    const { type, source } = token as { type?: string; source?: string }
    if (type === 'comment') found.push(source!)
    Object.values(token).forEach(look)
  }
  look([...new Parser().parse(text)])
  return found.sort()
}

let sound = 0

function growsAlike(text: string, added: Additions): void {
  const opened = openDossier(text)
  const { text: grown, findings } = addToDossier(text, added)
  if (!opened.dossier) {
    expect(grown).toBe(text)
    return
  }
  sound++
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const wanted = withCollected(opened.dossier, added)
  const read = openDossier(grown)
  expect(asRead(read.dossier ?? read.data)).toEqual(asRead(wanted.data))
  expect(findings.map(({ message }) => message)).toEqual(
    wanted.findings.map(({ message }) => message),
  )
  expect(commentsOf(grown)).toEqual(expect.arrayContaining(commentsOf(text)))
  if (text.includes('\r\n')) expect(grown.replaceAll('\r\n', '')).not.toContain('\n')
  if (read.dossier) expect(addToDossier(grown, added).text).toBe(grown)
}

test('says the same as the data with what was added, in any handwriting', () => {
  fc.assert(
    fc.property(part, handwriting, additions, (data, write, added) =>
      growsAlike(write(data), added),
    ),
    { numRuns, endOnFailure: true },
  )
  expect(sound).toBeGreaterThan(numRuns / 2)
})

test('adds to the examples, and takes not one line out of them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), additions, (text, added) => {
      growsAlike(text, added)
      const lines = addToDossier(text, added).text.split('\n')
      const kept = text.split('\n').filter((line) => line.trim().startsWith('#'))
      expect(lines).toEqual(expect.arrayContaining(kept))
    }),
    { numRuns: Math.ceil(numRuns / 3), endOnFailure: true },
  )
})

test('leaves a text alone to which nothing is added', () => {
  for (const text of texts) {
    const { dossier } = openDossier(text)
    expect(addToDossier(text, dossier as Additions).text).toBe(text)
    expect(addToDossier(text, {}).text).toBe(text)
  }
})

test('never throws, and leaves alone what it cannot read', () => {
  fc.assert(
    fc.property(fc.string(), additions, (text, added) => {
      expect(addToDossier(text, added).text).toBe(text)
    }),
    { numRuns, endOnFailure: true },
  )
})
