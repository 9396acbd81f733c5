import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupDossiers } from '../../src/dossier/group-dossiers.ts'
import { join } from '../../src/dossier/join.ts'
import { mergeDossiers } from '../../src/dossier/merge-dossiers.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'

const story = (id: string, title: string) => ({ id, title })
const profile: Dossier = {
  kind: 'profile',
  candidate: { name: { full: 'Ann Lee' }, phone: '1' },
  accomplishments: [story('a', 'A'), story('b', 'B')],
}
const acme: Dossier = {
  kind: 'application',
  id: 'acme',
  candidate: { name: { full: 'Ann Lee' }, phone: '2' },
  accomplishments: [story('b', 'B at Acme'), story('c', 'C')],
}
const globex: Dossier = { kind: 'application', id: 'globex' }

test('a profile serves the application, whose own words win in either order', () => {
  const expected = {
    kind: 'application',
    id: 'acme',
    candidate: { name: { full: 'Ann Lee' }, phone: '2' },
    accomplishments: [story('a', 'A'), story('b', 'B at Acme'), story('c', 'C')],
  }
  expect(mergeDossiers([{ data: profile }, { data: acme }])).toEqual({
    data: expected,
    findings: [],
  })
  expect(mergeDossiers([{ data: acme }, { data: profile }])).toEqual({
    data: expected,
    findings: [],
  })
})

test('a hiring file joins too', () => {
  const hiring: Dossier = { kind: 'hiring', host: 'bo' }
  expect(mergeDossiers([{ data: acme }, { data: hiring }]).data).toMatchObject({
    kind: 'application',
    host: 'bo',
  })
  expect(mergeDossiers([{ data: hiring }]).data).toEqual(hiring)
})

test('of two files of one application the later wins', () => {
  const later: Dossier = { ...acme, candidate: { name: { full: 'Ann Li' } }, stage: 'offer' }
  expect(mergeDossiers([{ data: acme }, { data: later }]).data).toEqual({
    ...acme,
    candidate: { name: { full: 'Ann Li' }, phone: '2' },
    stage: 'offer',
  })
})

test('nothing, and what could not be read', () => {
  expect(mergeDossiers([])).toEqual({ data: null, findings: [] })
  expect(mergeDossiers([{ data: null, file: 'a.yaml' }])).toEqual({ data: null, findings: [] })
})

test('two applications are an error where one is wanted', () => {
  const { data, findings } = mergeDossiers([
    { data: acme, file: 'a.yaml' },
    { data: profile, file: 'me.yaml' },
    { data: globex, file: 'g.yaml' },
  ])
  expect(data).toBeNull()
  expect(findings).toEqual([
    {
      code: 'several-applications',
      severity: 'error',
      message: 'Here one application is wanted, but there are 2: acme (a.yaml), globex (g.yaml).',
      place: { file: 'g.yaml', path: 'id' },
      hint: 'Name the files of one application only. Files of the same application have the same id.',
    },
  ])
})

describe('groups', () => {
  const at = (name: string, id?: string): Dossier => ({
    kind: 'application',
    employer: { name },
    ...(id !== undefined && { id }),
  })
  const ids = (...dossiers: Dossier[]) =>
    groupDossiers(dossiers.map((data) => ({ data }))).map(
      ({ data }) => data.id ?? data.employer?.name ?? '-',
    )

  test('each application with its own copy of the profile', () => {
    const groups = groupDossiers([{ data: profile }, { data: acme }, { data: globex }])
    expect(groups.map(({ data }) => [data.id, data.accomplishments?.length])).toEqual([
      ['acme', 3],
      ['globex', 2],
    ])
  })

  test.each<[Dossier[], string[]]>([
    [
      [at('Acme'), at('Globex')],
      ['Acme', 'Globex'],
    ],
    [[at('Acme'), at('Acme')], ['Acme']],
    [[at('Acme'), acme], ['acme']],
    [
      [at('Acme', 'acme'), at('Globex')],
      ['acme', 'Globex'],
    ],
    [[{ kind: 'application' }, { kind: 'application' }], ['-']],
    [
      [globex, acme, { kind: 'application' }],
      ['globex', 'acme', '-'],
    ],
  ])('a file without an id (%#)', (dossiers, expected) => {
    expect(ids(...dossiers)).toEqual(expected)
  })
})

test('joining changes nothing that is joined, and nothing the second time', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      tie('entry'),
      fc.array(tie('value'), { maxLength: 4 }),
    ),
    entry: fc.dictionary(fc.constantFrom('a', 'b', 'list'), tie('value')),
  })).value
  fc.assert(
    fc.property(value, value, (base, over) => {
      const before = JSON.stringify([base, over])
      const joined = join(base, over)
      expect(join(joined, over)).toEqual(joined)
      expect(join(base, base)).toEqual(base)
      expect(JSON.stringify([base, over])).toBe(before)
    }),
  )
})
