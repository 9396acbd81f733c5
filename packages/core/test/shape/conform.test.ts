import { describe, expect, test } from 'vitest'
import { conform } from '../../src/shape/conform.ts'
import type { Shape } from '../../src/shape/shape.ts'

const name: Shape = { full: 's', given: 's' }
const shape: Shape = {
  candidate: { name, age: 'n', keen: 'b' },
  people: [{ id: 's', name }],
  start: 't',
  tags: ['s'],
  sessions: ['*'],
}
const messages = (data: unknown) => conform(shape, data).findings.map(({ message }) => message)

test('copies what the shape names and nothing else', () => {
  const data = { candidate: { name: { full: 'Ann' }, age: 0, keen: false, other: 1 }, more: {} }
  const { data: copy, findings } = conform(shape, data)
  expect(copy).toEqual({ candidate: { name: { full: 'Ann' }, age: 0, keen: false } })
  expect(copy.candidate).not.toBe(data.candidate)
  expect(findings).toEqual([])
})

test.each([
  '2026-02-31',
  '2026-02-29T10:00Z',
  '2026-13-01',
  '2026-11-20T24:00Z',
  '2026-11-20T10:60-05:00',
  '2026-11-20T10:00:60Z',
  '2026-11-20[Europe/Berlin]',
])('refuses a day or a time that there is not: %s', (start) => {
  expect(conform(shape, { start }).data).toEqual({})
  expect(messages({ start })).toEqual([
    `start should be a time such as "2026-11-20T15:00-05:00[America/New_York]", but it is "${start}".`,
  ])
})

test.each<[string, unknown, unknown]>([
  ['null and undefined', { start: null, tags: undefined }, {}],
  [
    'blank text',
    { start: ' \n', candidate: { name: { full: '', given: '\u00a0' } } },
    { candidate: { name: {} } },
  ],
  ['absent items of a list', { tags: ['a', null, undefined, ' ', 'b'] }, { tags: ['a', 'b'] }],
  ['holes of a list', { tags: Object.assign(['a'], { 2: 'b' }) }, { tags: ['a', 'b'] }],
  [
    'a list that is nearly all holes',
    { tags: Object.assign([], { 4294967294: 'end' }) },
    { tags: ['end'] },
  ],
  ['named properties of a list', { tags: 'abc'.match(/b/) }, { tags: ['b'] }],
  [
    'no prototype',
    Object.assign(Object.create(null), { start: '2026-11-20' }),
    { start: '2026-11-20' },
  ],
  ['inherited properties', Object.create({ start: '2026-11-20' }), {}],
  ['hidden properties', Object.defineProperty({}, 'start', { value: '2026-11-20' }), {}],
  [
    'an instance with its own fields',
    new (class {
      start = '2026-11-20'
    })(),
    { start: '2026-11-20' },
  ],
  ['no data', undefined, {}],
  [
    'anything where anything goes',
    { sessions: [{ a: [1, { b: true }] }, 'c'] },
    { sessions: [{ a: [1, { b: true }] }, 'c'] },
  ],
])('survives without a finding: %s', (_, data, copy) => {
  expect(conform(shape, data)).toEqual({ data: copy, findings: [] })
})

test('does not let data replace a prototype', () => {
  const { data } = conform(shape, { sessions: [JSON.parse('{"__proto__": {"evil": 1}, "a": 1}')] })
  const [session] = data.sessions as [object]
  expect(Object.getPrototypeOf(session)).toBe(Object.prototype)
  expect(session).toEqual({ a: 1 })
})

describe('wrong types', () => {
  test.each<[unknown, string, string | undefined, string]>([
    [
      { candidate: { name: 'Dana' } },
      'candidate.name should be an object, but it is "Dana".',
      'Write { full: "Dana" }.',
      'candidate.name',
    ],
    [
      { people: [{ name: { full: 42 } }] },
      'people[0].name.full should be text, but it is 42.',
      'Write "42".',
      'people[0].name.full',
    ],
    [
      { people: [{}, { id: true }] },
      'people[1].id should be text, but it is true.',
      'Write "true".',
      'people[1].id',
    ],
    [{ people: {} }, 'people should be a list, but it is an object.', undefined, 'people'],
    [{ tags: 'one' }, 'tags should be a list, but it is "one".', 'Write ["one"].', 'tags'],
    [{ candidate: [] }, 'candidate should be an object, but it is a list.', undefined, 'candidate'],
    [
      { candidate: { age: NaN } },
      'candidate.age should be a number, but it is NaN.',
      undefined,
      'candidate.age',
    ],
    [
      { candidate: { keen: 'yes' } },
      'candidate.keen should be true or false, but it is "yes".',
      undefined,
      'candidate.keen',
    ],
    [{ tags: [() => 1] }, 'tags[0] should be text, but it is a function.', undefined, 'tags[0]'],
    [
      { start: 'tomorrow' },
      'start should be a time such as "2026-11-20T15:00-05:00[America/New_York]", but it is "tomorrow".',
      undefined,
      'start',
    ],
    [
      { start: new Date(0) },
      'start should be a time such as "2026-11-20T15:00-05:00[America/New_York]", but it is an object.',
      undefined,
      'start',
    ],
    [{ tags: { length: 3 } }, 'tags should be a list, but it is an object.', undefined, 'tags'],
    ['text', 'The data should be an object, but it is "text".', undefined, ''],
  ])('%j', (data, message, hint, path) => {
    const { findings, data: copy } = conform(shape, data)
    expect(findings).toEqual([
      { code: 'wrong-type', severity: 'error', message, place: { path }, ...(hint && { hint }) },
    ])
    expect(conform(shape, copy).findings).toEqual([])
  })

  test('all of them at once', () => {
    expect(messages({ people: 1, tags: 2, candidate: { name: 3 } })).toHaveLength(3)
  })
})

describe('what throws when read', () => {
  const angry = (): never => {
    throw new Error('no')
  }
  test('a getter', () => {
    const data = {
      tags: ['a'],
      get start() {
        return angry()
      },
    }
    expect(conform(shape, data).data).toEqual({ tags: ['a'] })
    expect(messages(data)).toEqual([
      'start should be a time such as "2026-11-20T15:00-05:00[America/New_York]", but it is something that cannot be read.',
    ])
  })
  test('a proxy, and a revoked one', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(messages({ tags: proxy, people: new Proxy([], { ownKeys: angry }) })).toHaveLength(2)
  })
  test('a cycle', () => {
    const cycle: Record<string, unknown> = { a: 1 }
    cycle.self = cycle
    expect(conform(shape, { sessions: [cycle] })).toMatchObject({
      data: { sessions: [{ a: 1 }] },
      findings: [{ code: 'wrong-type', place: { path: 'sessions[0].self' } }],
    })
  })
  test('a depth beyond the stack', () => {
    let deep: unknown = 1
    for (let i = 0; i < 20_000; i++) deep = [deep]
    expect(() => conform(shape, { sessions: deep })).not.toThrow()
  })
})
