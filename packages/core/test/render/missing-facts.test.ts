/** Nothing is silently blank: what is missing is named, and stands marked in a draft. */
import { describe, expect, it } from 'vitest'
import { check, lettersFor, render } from '../../src/index.ts'
import { objectives, thankYouLetter } from '../../generated/catalog.ts'
import { documents, named, neededBy } from '../support/documents.ts'
import { dana, letterData, talk } from '../support/letter-data.ts'

describe('a required fact', () => {
  const data = letterData([talk('only', ['dana'], 'weekly releases')], [dana])

  it.each([
    ['candidate.name.full', { ...data, candidate: {} }, 'your name'],
    ['interviews', { ...data, interviews: [{ id: 'only', people: ['dana'] }] }, 'talked about'],
    ['people', { ...data, people: [{ id: 'dana' }] }, 'name of the person'],
  ])('%s that is missing is an error, with what to add', (path, lacking, what) => {
    const { letters, findings } = lettersFor(thankYouLetter, lacking)
    expect(letters.map(({ body, subject }) => [body, subject])).toEqual([[null, undefined]])
    expect(findings).toMatchObject([{ code: 'missing-fact', severity: 'error', place: { path } }])
    expect(findings[0]!.message).toContain(what)
    expect(findings[0]!.hint).toMatch(/\S/)
  })

  it.each([undefined, null, '', '  ', '\u00a0'])('is missing where it is %j', (topic) => {
    const blank = {
      ...data,
      interviews: [{ id: 'only', people: ['dana'], discussed: [{ topic }] }],
    }
    expect(check(thankYouLetter, blank).map(({ code }) => code)).toEqual(['missing-fact'])
  })

  it('stands marked in a draft, and is named all the same', () => {
    const lacking = { people: [dana], interviews: [{ id: 'only', people: ['dana'] }] }
    const { letters, findings } = lettersFor(thankYouLetter, lacking, { draft: true })
    expect(letters[0]!.body).toContain('[your name]')
    expect(letters[0]!.body).toContain('[what you talked about with them]')
    expect(letters[0]!.subject).toContain('[what you talked about with them]')
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error missing-fact',
      'error missing-fact',
    ])
  })

  it('that is there makes a draft no different', () => {
    const options = { to: 'dana', channel: 'letter', tone: 'formal' } as const
    const draft = render(thankYouLetter, data, { ...options, draft: true })
    expect(draft).toEqual(render(thankYouLetter, data, options))
  })
})

describe.each(named)('%s from an empty dossier', (_id, document) => {
  const { letters, findings } = lettersFor(document, {}, neededBy(document))
  const draft = lettersFor(document, {}, { ...neededBy(document), draft: true })

  it('is ready, or says of each fact what to add', () => {
    const ready = letters.length > 0 && letters.every(({ body }) => body !== null)
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.length === 0).toBe(ready)
    for (const { hint, message, place } of errors) {
      expect(hint).toMatch(/\S/)
      expect(message).toMatch(/\.$/)
      expect(place?.path).toMatch(/\S/)
    }
  })

  it('shows every marker in a draft', () => {
    const [letter] = draft.letters
    const markers = document.requires.map(({ marker }) => `[${marker}]`)
    for (const marker of markers) expect(letter!.body).toContain(marker)
    expect(letter!.body).not.toContain('undefined')
  })
})

it('names the fact of each requirement at a path that the data can have', () => {
  for (const document of documents) {
    for (const { path, at } of document.requires) {
      expect(Object.keys(document.shape), document.id).toContain((at ?? path).split(/[.[]/)[0])
    }
  }
})

it('leaves room to write where a fact is to be agreed', () => {
  const data = { captures: [{ id: 'wish', words: 'The nights are calm.' }] }
  const { body, findings } = render(objectives, data)
  expect(findings).toEqual([])
  expect(body).toContain('________ (to agree together)')
})
