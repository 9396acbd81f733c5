/** People as they are: names of every kind, and talks from one topic to a dozen. */
import { describe, expect, it } from 'vitest'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Name } from '../../src/schemas/name.ts'
import { documentById, documents, sideOf, waysToAskFor } from '../support/documents.ts'
import { full, hiring } from '../support/dossiers.ts'
import { flawsIn } from '../support/flaws.ts'

const letter = documentById('thank-you-letter')

const names: Readonly<Record<string, readonly Name[]>> = {
  'the same parts in another order': [
    { full: 'Kim Chen', given: 'Kim', family: 'Chen' },
    { full: 'Chen Kim', given: 'Chen', family: 'Kim' },
  ],
  'the very same name': [{ full: 'Kim Chen' }, { full: 'Kim Chen' }],
  'one word': [{ full: 'Suryani' }, { full: 'Björk', given: 'Björk' }],
  'no family name told': [{ full: 'Dana Whitfield', given: 'Dana' }],
  'no given name told': [{ full: 'Dana Whitfield', family: 'Whitfield', courtesy: 'Dr.' }],
  'a title and no family name': [{ full: 'Dana Whitfield', courtesy: 'Ms.' }],
  'very long': [{ full: 'Maria '.repeat(60).trim(), given: 'Maria'.repeat(60) }],
  'right to left': [
    { full: 'יעל כהן', given: 'יעל', family: 'כהן' },
    { full: 'مريم العلي', given: 'مريم', family: 'العلي', courtesy: 'د.' },
  ],
  'with marks of its own': [{ full: "Seán O'Brien-Smith, Jr.", given: 'Seán', family: "O'Brien" }],
  'in other scripts': [{ full: '田中 花子', given: '花子', family: '田中' }],
}

function meeting(people: readonly Name[], topics: number): Partial<Dossier> {
  const ids = people.map((_, index) => `person-${index}`)
  return {
    ...full,
    people: people.map((name, index) => ({ id: ids[index]!, name, relation: 'future-boss' })),
    interviews: [
      {
        id: 'talk',
        people: ids,
        discussed: Array.from({ length: topics }, (_, index) => ({
          with: ids,
          topic: `the ${index + 1} things on your list`,
          ...(index % 2 && {
            said: `point ${index + 1} cannot wait`,
            yours: 'I would begin with it.',
          }),
        })),
      },
    ],
    captures: full.captures!.map((capture) => ({ ...capture, by: ids[0]! })),
    employment: { boss: ids[0]! },
  }
}

/** The same people as a hiring team, and one of them as its candidate. */
function hiringTeam(people: readonly Name[], topics: number): Partial<Dossier> {
  const { people: team, interviews } = meeting(people, topics)
  const host = team!.at(-1)!.id
  return {
    ...hiring,
    candidate: { name: people[0]! },
    people: team!,
    interviews: interviews!,
    host,
  }
}

describe.each(Object.entries(names))('names: %s', (_kind, people) => {
  it.each([1, 2, 12])('in a talk about %i topics', (topics) => {
    for (const document of documents) {
      const data = (sideOf(document) === 'hiring' ? hiringTeam : meeting)(people, topics)
      for (const way of waysToAskFor(document, data)) {
        for (const { subject, body } of lettersFor(document, data, way).letters) {
          expect(
            flawsIn(`${subject ?? 'Subject'}\n\n${String(body)}`, 'text'),
            document.id,
          ).toEqual([])
        }
      }
    }
  })

  it('are all in their letters, and nobody else is', () => {
    const { letters } = lettersFor(letter, meeting(people, 2), {
      tone: 'formal',
      channel: 'letter',
    })
    expect(letters.map(({ person }) => person?.name)).toEqual(people.map((name) => name.full))
    for (const { body, person } of letters) {
      expect(body).toContain(person!.name)
      for (const other of people) {
        if (other.full !== person!.name) expect(body).not.toContain(other.full)
      }
    }
  })
})
