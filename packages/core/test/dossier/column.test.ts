import { expect, it } from 'vitest'
import { columnFor } from '../../src/dossier/quick/column.ts'

it.each([
  ['people[0].name.full', 'Dana', { people: [{ name: { full: 'Dana' } }] }],
  [
    'interviews[0].discussed[0].topic',
    'a, "b"',
    { interviews: [{ discussed: [{ topic: 'a, "b"' }] }] },
  ],
  ['interviews[0].people[1]', 'dana', { interviews: [{ people: [undefined, 'dana'] }] }],
  ['employer.name', '  ', {}],
])('%s puts %j in its place', (heading, cell, data) => {
  expect(columnFor(heading).column?.put({}, cell)).toEqual(data)
})

it('keeps what stands beside it, and changes nothing that was given', () => {
  const given = { people: [{ id: 'dana', name: { full: 'Dana' } }, { id: 'tom' }] }
  const before = structuredClone(given)
  expect(columnFor('people[0].name.full').column?.put(given, 'Dana Whitfield')).toEqual({
    people: [{ id: 'dana', name: { full: 'Dana Whitfield' } }, { id: 'tom' }],
  })
  expect(given).toEqual(before)
})

it.each([
  ['', 'names no place in a dossier'],
  ['people[x]', 'names no place in a dossier'],
  ['people[99999].id', 'names no place in a dossier'],
  ['__proto__.x', 'names no place in a dossier'],
  ['constructor', 'A dossier has no field "constructor"'],
  ['people.name', 'people is a list'],
  ['employer[0]', 'employer is no list'],
  ['people[0].nam', 'people[0] has no field "nam"'],
  ['employer.name.full', 'employer.name has no field "full"'],
  ['people', 'names more than one text can hold'],
])('%j is refused: %s', (heading, words) => {
  const { finding } = columnFor(heading)
  expect(finding).toMatchObject({ code: 'unknown-column', severity: 'error' })
  expect(finding?.message).toContain(words)
})
