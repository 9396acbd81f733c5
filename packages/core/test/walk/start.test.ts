/** What `start` is given: data of any shape begins a conversation, and misuse is told as such. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/render/usage-error.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { renderScript } from '../../src/script/render-script.ts'
import { nextRound } from '../../src/walk/next-round.ts'
import { type StartOptions, start } from '../../src/walk/start.ts'
import { view } from '../../src/walk/view.ts'
import { smallTalk } from './pages.ts'

const people = [{ id: 'jose', name: { full: 'Jos\u00e9 Vega', given: 'Jos\u00e9' } }]

describe('data of a wrong shape', () => {
  it.each<unknown>([
    null,
    { people: 5 },
    { people: [null] },
    { people: [{ name: 'Dana' }] },
    { interviews: 'second' },
    { interviews: [null, { people: 5, start: 5 }] },
    { captures: [null, {}], sessions: [null, { with: 5 }], process: [5] },
  ])('begins a conversation: %j', (given) => {
    const data = given as Partial<Dossier>
    const session = start(smallTalk, { data, at: '2026-11-20T15:00-05:00' })
    expect(view(smallTalk, session, data).step?.id).toBe('greet')
    expect(nextRound(data, session)).toBeNull()
  })

  it('never throws', () => {
    const root = fc.constantFrom('people', 'interviews', 'captures', 'sessions', 'process', 'kind')
    fc.assert(
      fc.property(fc.dictionary(root, fc.jsonValue()), (data) => {
        start(smallTalk, { data: data as Partial<Dossier> })
      }),
    )
  })

  it('leaves the rest as it is', () => {
    const data = {
      people: [null, ...people],
      interviews: [null, { id: 'first', people: ['jose'] }],
    }
    expect(start(smallTalk, { data: data as unknown as Dossier }).with).toEqual(['jose'])
  })
})

describe.each(['with', 'next'] as const)('%s', (role) => {
  it.each<unknown>(['dana', [5], null, { 0: 'dana' }])(
    'is a list of texts, and not %j',
    (named) => {
      const options = { [role]: named } as StartOptions
      expect(() => start(smallTalk, options)).toThrow(UsageError)
      expect(() => renderScript(smallTalk, {}, options)).toThrow(UsageError)
    },
  )

  it.each(['jose', 'Jos\u00e9', 'Jose\u0301', 'JOSE\u0301  vega'])('may be called %j', (name) => {
    expect(start(smallTalk, { data: { people }, [role]: [name] })[role]).toEqual(['jose'])
  })
})

it('prefers an id to a name', () => {
  const others = [...people, { id: 'vega', name: { full: 'Ren', family: 'Ito' } }]
  const named = [{ id: 'ren', name: { full: 'Vega' } }, ...others]
  expect(start(smallTalk, { data: { people: named }, with: ['vega'] }).with).toEqual(['vega'])
})
