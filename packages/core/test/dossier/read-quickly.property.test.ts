/** The two ways to read a dossier are one: whatever the quick one takes, it reads as the full one does. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDossiersQuickly } from '../../src/dossier/quick/read-quickly.ts'
import { readDossiers } from '../../src/dossier/read-dossiers.ts'
import { offsetAt } from '../support/offset-at.ts'
import { snippet, word } from '../support/yaml-styles.ts'

/** `CASES=20000` for a long run. */
const numRuns = Number(process.env.CASES ?? 500)

const examples = ['dossier', 'dossier-minimal', 'hiring'].map((name) =>
  readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), 'utf8'),
)

/** Compares the order of fields, too. */
const written = (data: unknown) => JSON.stringify(data)

/** @returns whether the quick reading took it */
function readsAlike(...texts: (string | Uint8Array)[]): boolean {
  const sources = texts.map((text, index) => ({ text, file: `${index}.yaml` }))
  const quick = readDossiersQuickly(sources, offsetAt)
  if (quick === null) return false
  const full = readDossiers(sources)
  expect(quick).toEqual(full)
  expect(written(quick)).toBe(written(full))
  return true
}
/** Reads each, and counts what the quick reading took: enough, so that this says something. */
function takenOf(files: fc.Arbitrary<string | string[]>): number {
  let taken = 0
  const property = fc.property(files, (texts) => {
    taken += Number(readsAlike(...[texts].flat()))
  })
  fc.assert(property, { numRuns })
  return taken
}

test('takes the examples, from text and from bytes, alone and together', () => {
  for (const text of examples) {
    expect(readsAlike(text)).toBe(true)
    expect(readsAlike(new TextEncoder().encode(`\uFEFF${text}`))).toBe(true)
  }
  expect(readsAlike(examples[0]!, examples[2]!)).toBe(true)
  expect(
    readsAlike(JSON.stringify({ kind: 'profile', candidate: { name: { full: 'Ann Lee' } } })),
  ).toBe(true)
})
test('reads the examples alike, whatever is put in or taken out', () => {
  const mangled = fc
    .tuple(
      fc.constantFrom(...examples),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(6),
          fc.oneof(snippet, fc.constant(''), fc.string({ maxLength: 4 })),
        ),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
    )
    .map(([text, edits]) =>
      edits.reduce((now, [at, dropped, put]) => {
        const from = at % (now.length + 1)
        return now.slice(0, from) + put + now.slice(from + dropped)
      }, text),
    )
  expect(takenOf(mangled)).toBeGreaterThan(numRuns / 20)
})

test('reads the examples alike, whatever lines are moved or indented', () => {
  const mangled = fc
    .tuple(
      fc.constantFrom(...examples),
      fc.nat(),
      fc.nat(3),
      fc.nat(),
      fc.integer({ min: -2, max: 3 }),
    )
    .map(([text, at, count, to, by]) => {
      const lines = text.split('\n')
      const moved = lines
        .splice(at % lines.length, count)
        .map((line) => (by < 0 ? line.slice(-by) : ' '.repeat(by) + line))
      lines.splice(to % (lines.length + 1), 0, ...moved)
      return lines.join('\n')
    })
  expect(takenOf(mangled)).toBeGreaterThan(numRuns / 20)
})

test('reads any one text alike, in every place where a text may stand', () => {
  const around = fc.constantFrom<(text: string) => string>(
    (text) => `kind: profile\nnotes: ${text}\n`,
    (text) => `kind: profile\nnotes:\n  ${text}\n`,
    (text) => `kind: hiring\nnotes: |\n  ${text}\n`,
    (text) => `kind: hiring\nnotes: >-\n  one\n  ${text}\n`,
    (text) => `kind: profile\ncandidate: { name: { full: ${text} } }\n`,
    (text) => `kind: profile\nemployer:\n  name: A\n  products:\n    - ${text}\n    - b\n`,
    (text) => `kind: profile\nemployer: { name: A, products: [${text}, b] }\n`,
    (text) => `kind: application\nid: ${text}\n`,
    (text) => `kind: application\napplied: ${text}\n`,
    (text) => `kind: application\ncriteria:\n  - { id: a, label: b, weight: ${text} }\n`,
    (text) => `kind: application\ncriteria:\n  - id: a\n    label: b\n    mustHave: ${text}\n`,
  )
  const text = fc.oneof(
    word,
    fc.tuple(word, snippet, word).map((parts) => parts.join('')),
  )
  const texts = fc.tuple(around, text).map(([place, one]) => place(one))
  expect(takenOf(texts)).toBeGreaterThan(numRuns / 20)
})

test('takes no reference to what is not there, no id twice, no end before its start', () => {
  const taken = (text: string) => readsAlike(`kind: application\n${text}`)
  const people = 'people:\n  - { id: a, name: { full: A } }\n'
  const talk = (times: string) => `${people}interviews:\n  - { id: b, people: [a], ${times} }\n`
  expect(taken(talk("start: '2026-11-20T15:00Z', end: '2026-11-20T16:00Z'"))).toBe(true)
  expect(taken(talk("start: '2026-11-20T15:00Z', end: '2026-11-20T14:00Z'"))).toBe(false)
  expect(taken(talk("start: '2026-11-20T15:00Z', end: '2026-11-20T15:30+01:00'"))).toBe(false)
  expect(taken('interviews:\n  - { id: b, people: [a] }\n')).toBe(false)
  expect(taken(`${people}  - { id: a, name: { full: B } }\n`)).toBe(false)
})

test('reads several files alike, one of which may refer to another', () => {
  const person = (id: string) => `kind: hiring\npeople:\n  - { id: ${id}, name: { full: A } }\n`
  const talk = (id: string, application: string) =>
    `kind: application\nid: ${application}\ninterviews:\n  - { id: b, people: [${id}] }\n`
  expect(readsAlike(person('a'), talk('a', 'x'))).toBe(true)
  const id = fc.constantFrom('a', 'b')
  const file = fc.oneof(
    id.map(person),
    fc.tuple(id, id).map(([one, other]) => talk(one, other)),
  )
  expect(takenOf(fc.array(file, { maxLength: 4 }))).toBeGreaterThan(numRuns / 20)
})

test('loads no schema library, no YAML parser and no time library', async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/dossier/quick/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
  })
  const packages = Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))
  expect(packages).toEqual([])
})
