/** Letters and documents of the least that each sentence needs, and of a panel; the examples are in test/documents. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalog, thankYouLetter } from '../../generated/catalog.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { AnyOptions } from '../../src/render/options.ts'
import { documentById, neededBy, sideOf } from '../support/documents.ts'

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const dossiers = {
  least: read('fixtures/least.yaml'),
  panel: read('fixtures/panel.yaml'),
  'called-back': read('fixtures/called-back.yaml'),
  'least-hiring': read('fixtures/least-hiring.yaml'),
}
type Name = keyof typeof dossiers

/** All letters of one call as one readable page. */
function page(document: DocumentDefinition<unknown>, name: Name, options: AnyOptions = {}): string {
  const { letters, findings } = lettersFor(document, dossiers[name], {
    locale: 'en-US',
    ...neededBy(document),
    ...options,
  })
  const parts = letters.map(({ person, subject, body }) =>
    [
      ...(person ? [`To: ${person.name}`] : []),
      ...(subject === undefined ? [] : [`Subject: ${subject}`]),
      '',
      String(body ?? '(not ready)').trimEnd(),
      '',
    ].join('\n'),
  )
  const found = findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
  return [...parts, ...found].join('\n======\n').trimEnd() + '\n'
}

const at = (file: string): string => `golden/${file}`

describe.each(['warm', 'formal', 'brief'] as const)('a %s thank-you letter', (tone) => {
  it.each(['least', 'panel'] as const)('from the %s dossier', async (name) => {
    await expect(page(thankYouLetter, name, { tone })).toMatchFileSnapshot(
      at(`thank-you-letter.${name}.${tone}.txt`),
    )
  })
})

const named = (document: DocumentDefinition<unknown>) => [document.id, document] as const
const unaddressed = catalog.documents.filter((document) => document.per === null)

describe.each(unaddressed.map(named))('%s', (id, document) => {
  it('from the least dossier', async () => {
    const name = sideOf(document) === 'hiring' ? 'least-hiring' : 'least'
    await expect(page(document, name)).toMatchFileSnapshot(at(`${id}.${name}.txt`))
  })
})

describe.each(
  ['preparation-sheet', 'story-bank', 'question-list', 'fit-notes'].map((id) => documentById(id)),
)('$id', (document) => {
  it.each(['least', 'panel', 'called-back'] as const)('from the %s dossier', async (name) => {
    const now = '2026-11-18T09:00-05:00[America/New_York]'
    await expect(page(document, name, { now })).toMatchFileSnapshot(
      at(`${document.id}.${name}.txt`),
    )
  })
})
