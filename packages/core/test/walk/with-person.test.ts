import { describe, expect, it } from 'vitest'
import { UsageError, start, withPerson } from '../../src/index.ts'
import { personSchema } from '../../src/schemas/person.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { delightedBossQuestionScript } from '../../generated/scripts/delighted-boss-question.ts'

const dana = { id: 'dana', name: { full: 'Dana Whitfield', given: 'Dana' } }

describe('a person named on the spot', () => {
  it.each([
    ['Dana Whitfield', 'dana'],
    ['  dana   whitfield ', 'dana'],
    ['Dana', 'dana'],
  ])('is the one who is called %j', (name, id) => {
    const { data, id: found } = withPerson(deepFreeze({ people: [dana] }), name)
    expect(found).toBe(id)
    expect(data.people).toEqual([dana])
  })

  it.each([
    ["Siobhán O'Brien", 'siobhan-o-brien', "Siobhán O'Brien"],
    [' Ren   Adeyemi ', 'ren-adeyemi', 'Ren Adeyemi'],
    ['李雷', 'person', '李雷'],
    ['<b>Ann</b>', 'b-ann-b', '<b>Ann</b>'],
  ])('is added: %j', (name, id, full) => {
    const { data, id: made } = withPerson(deepFreeze({ people: [dana], notes: 'kept' }), name)
    expect(made).toBe(id)
    expect(data).toEqual({ people: [dana, { id, name: { full } }], notes: 'kept' })
    expect(personSchema.safeParse(data.people?.[1]).success).toBe(true)
  })

  it.each([
    ['Jos\u00e9 Vega', 'Jose\u0301 Vega'],
    ['Jose\u0301 Vega', 'JOS\u00c9  VEGA'],
    ['\uff32en', 'Ren'],
  ])('is the same however the name is encoded: %j', (full, name) => {
    const people = [{ id: 'known', name: { full } }]
    expect(withPerson({ people }, name)).toEqual({ data: { people }, id: 'known' })
  })

  it.each(['', '  ', undefined, null])('has a name: %j is none', (name) => {
    expect(() => withPerson({}, name as string)).toThrow(UsageError)
  })

  it.each([null, { people: 5 }, { people: [null] }, { people: [{ name: 5 }] }])(
    'is added to data of a wrong shape: %j',
    (data) => {
      expect(withPerson(data as object, 'Ren').id).toBe('ren')
    },
  )

  it('has an id that nobody else has', () => {
    const first = withPerson({}, '李雷')
    const { id } = withPerson(first.data, '韩梅梅')
    expect([first.id, id]).toEqual(['person', 'person-2'])
  })

  it('can be talked to', () => {
    const { data, id } = withPerson({}, 'Ren Adeyemi')
    expect(start(delightedBossQuestionScript, { data, with: [id] }).with).toEqual(['ren-adeyemi'])
  })
})
