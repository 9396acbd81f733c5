import { describe, expect, it } from 'vitest'
import { type Rounds, rolesAfter, rolesOf } from '../../src/derive/roles.ts'
import { full } from '../support/dossiers.ts'

const people = ['ann', 'ben', 'cleo', 'dee'].map((id) => ({ id, name: { full: id } }))
const first = {
  id: 'first',
  people: ['ann'],
  start: '2026-11-02T10:00-05:00',
  end: '2026-11-02T11:00-05:00',
}
const second = { id: 'second', people: ['ben', 'ann'], start: '2026-11-20T10:00-05:00' }
const now = '2026-11-10T09:00-05:00'

describe('who is who', () => {
  it.each<[string, Rounds, string | undefined, string[], string[]]>([
    ['nobody is known', {}, undefined, [], []],
    ['nobody was met', { people }, undefined, [], ['ann', 'ben', 'cleo', 'dee']],
    [
      'one talk, of which nothing is told',
      { people, interviews: [{ id: 'x', people: ['ann'] }] },
      now,
      ['ann'],
      ['ben', 'cleo', 'dee'],
    ],
    [
      'two talks, of which nothing is told',
      {
        people,
        interviews: [
          { id: 'y', round: 2, people: ['ben'] },
          { id: 'x', round: 1, people: ['ann'] },
        ],
      },
      undefined,
      ['ben'],
      ['cleo', 'dee'],
    ],
    [
      'a talk held and one to come, without a clock',
      { people, interviews: [second, first] },
      undefined,
      ['ann'],
      ['ben'],
    ],
    [
      'a talk held and one to come, by the clock',
      { people, interviews: [second, first] },
      now,
      ['ann'],
      ['ben'],
    ],
    [
      'both held by now',
      { people, interviews: [second, first] },
      '2026-11-21T09:00-05:00',
      ['ben', 'ann'],
      ['cleo', 'dee'],
    ],
    ['only talks to come', { people, interviews: [second] }, now, [], ['ben', 'ann']],
    [
      'steps of the process',
      {
        people,
        interviews: [first],
        process: [
          { label: 'a', with: ['ann'], done: true },
          { label: 'b' },
          { label: 'c', with: ['dee', 'cleo'] },
          { label: 'd', with: ['ben'] },
        ],
      },
      now,
      ['ann'],
      ['dee', 'cleo'],
    ],
    [
      'ids that nobody has',
      {
        people,
        interviews: [{ ...first, people: ['zoe', 'ann'] }],
        process: [{ label: 'c', with: ['zoe'] }],
      },
      now,
      ['ann'],
      ['ben', 'cleo', 'dee'],
    ],
    ['the hiring side', { kind: 'hiring', people, interviews: [first] }, now, [], []],
    [
      'the example, before its second round',
      full,
      '2026-11-01T09:00-04:00',
      ['miriam-castellanos'],
      ['henrik-aalto', 'suryani'],
    ],
    ['the example, after it', full, undefined, ['henrik-aalto', 'suryani'], []],
  ])('is told for: %s', (_, data, at, those, next) => {
    expect(rolesOf(data, at)).toEqual({ with: those, next })
  })

  it('counts those who were rung as met', () => {
    const data: Rounds = {
      people,
      interviews: [first],
      captures: [{ id: 'call-1', by: 'ben', words: 'x', at: '2026-11-09T09:00-05:00' }],
    }
    expect(rolesOf(data, now).next).toEqual(['cleo', 'dee'])
    expect(rolesOf(data, '2026-11-08T09:00-05:00').next).toEqual(['ben', 'cleo', 'dee'])
  })

  it('moves on by a round: those met next are asked about whoever comes then', () => {
    const data: Rounds = {
      people,
      interviews: [first, second],
      process: [{ label: 'last', with: ['dee'] }],
    }
    const roles = { with: ['ann'], next: ['ben', 'cleo'] }
    const after = rolesAfter(data, roles, now)
    expect(after).toEqual({ with: ['ben', 'cleo'], next: ['dee'] })
    const last = rolesAfter(data, after!, now)
    expect(last).toEqual({ with: ['dee'], next: [] })
    expect(rolesAfter(data, last!, now)).toBeUndefined()
  })
})
