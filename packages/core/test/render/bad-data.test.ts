/** Data can be anything at all: whatever is wrong with it is a finding with its place, and nothing throws. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, lettersFor } from '../../src/index.ts'
import { thankYouLetter } from '../../generated/catalog.ts'
import { cases } from '../support/cases.ts'
import { documents, named, neededBy, reads } from '../support/documents.ts'
import { fullFor } from '../support/dossiers.ts'
import { leaves, withLeaf } from '../support/leaves.ts'
import { letterData, talk } from '../support/letter-data.ts'

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('get')
    },
    has() {
      throw new Error('has')
    },
    ownKeys() {
      throw new Error('ownKeys')
    },
    getOwnPropertyDescriptor() {
      throw new Error('getOwnPropertyDescriptor')
    },
  },
)
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const circular: Record<string, unknown> = { name: { full: 'Sam' } }
circular.links = [circular]
circular.name = circular

const unreadable: readonly [name: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['NaN', NaN],
  ['a text', 'dossier'],
  ['a truth', true],
  ['a big integer', 7n],
  ['a symbol', Symbol('x')],
  ['a function', () => 'x'],
  ['a list', [1, [2, [3]]]],
  ['a date', new Date(0)],
  ['a map', new Map([['candidate', 'x']])],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { x: 1 })],
  ['a proxy that throws', throwing],
  ['a revoked proxy', revoked.proxy],
  ['an object in itself', circular],
  [
    'a getter that throws',
    Object.defineProperty({}, 'full', {
      enumerable: true,
      get: () => Reflect.get(throwing, 'x') as unknown,
    }),
  ],
  ['a SafeString', { toHTML: () => '<b>x</b>', toString: () => '<b>x</b>' }],
  ['a text object', new String('x')],
]
/** In functions: fast-check looks into what it generates, and not all of this can be looked into. */
const anything = fc.oneof(
  fc.constantFrom(
    ...unreadable.map(
      ([, value]) =>
        () =>
          value,
    ),
  ),
  fc.anything().map((value) => () => value),
)

const data = letterData([talk('only', ['dana', 'tom'], 'weekly releases')])

describe.each(named)('%s', (_id, document) => {
  const full = fullFor(document)

  it.each(unreadable)('takes %s for the data', (_name, value) => {
    for (const draft of [false, true]) {
      const { findings } = lettersFor(document, value, {
        ...neededBy(document),
        draft,
        trace: true,
      })
      for (const finding of findings) expect(finding.message).toMatch(/\S/)
    }
  })

  it.each(unreadable)('takes %s for each part of the data', (_name, value) => {
    for (const root of Object.keys(document.shape)) {
      const { letters, findings } = lettersFor(
        document,
        { ...full, [root]: value },
        neededBy(document),
      )
      const wrong = findings.filter(({ code }) => code === 'wrong-type')
      for (const { place } of wrong) expect(place?.path).toMatch(new RegExp(`^${root}`))
      if (wrong.length > 0) expect(letters.filter(({ body }) => body !== null)).toEqual([])
    }
  })

  it('takes anything in the place of anything', () => {
    const paths = leaves(full).filter(([root]) => reads(document, String(root)))
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat({ max: 5 }),
        anything,
        fc.constantFrom('text', 'markdown', 'html', 'tree'),
        (path, depth, value, format) => {
          const changed = withLeaf(full, path.slice(0, depth + 1), value())
          lettersFor(document, changed, {
            ...neededBy(document),
            format,
            draft: true,
            trace: true,
          })
        },
      ),
      { numRuns: Math.ceil(cases / documents.length) },
    )
  })
})

it.each([
  [{ ...data, people: 'Dana' }, 'people', 'a list', '["Dana"]'],
  [{ ...data, people: [{ id: 7, name: { full: 'Dana' } }] }, 'people[0].id', 'text', '"7"'],
  [
    { ...data, candidate: { name: 'Sam Reed' } },
    'candidate.name',
    'an object',
    '{ full: "Sam Reed" }',
  ],
  [
    { ...data, interviews: [{ id: 'x', people: ['dana'], start: 'tomorrow' }] },
    'interviews[0].start',
    'a time',
    undefined,
  ],
  [
    { ...data, interviews: [{ id: 'x', round: 'two' }] },
    'interviews[0].round',
    'a number',
    undefined,
  ],
])(
  'a wrong type is told with its place, what is wanted and how to write it',
  (wrong, path, type, hint) => {
    const findings = check(thankYouLetter, wrong)
    expect(findings).toMatchObject([{ code: 'wrong-type', severity: 'error', place: { path } }])
    expect(findings[0]!.message).toContain(`should be ${type}`)
    if (hint !== undefined) expect(findings[0]!.hint).toBe(`Write ${hint}.`)
  },
)

it('tells all that is wrong at once', () => {
  const wrong = { candidate: 'Sam', people: 'Dana', interviews: 7 }
  const paths = check(thankYouLetter, wrong, { to: 'dana' }).flatMap(
    ({ place }) => place?.path ?? [],
  )
  expect(paths).toEqual(expect.arrayContaining(['candidate', 'people', 'interviews']))
})

it('does not read what a document has no use for', () => {
  expect(check(thankYouLetter, { ...data, captures: throwing, unknown: circular })).toEqual(
    check(thankYouLetter, data),
  )
})

it('takes nothing from a prototype', () => {
  const inherited = Object.create(data) as object
  expect(check(thankYouLetter, inherited).map(({ code }) => code)).toContain('nobody-met')
})
