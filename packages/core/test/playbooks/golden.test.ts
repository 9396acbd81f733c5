import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalog, thankYouLetter } from '../../generated/catalog.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { AnyOptions } from '../../src/render/options.ts'

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const dossiers = {
  full: read('../../../../examples/dossier.yaml'),
  minimal: read('../../../../examples/dossier-minimal.yaml'),
  least: read('fixtures/least.yaml'),
  panel: read('fixtures/panel.yaml'),
  empty: {},
}
type Name = keyof typeof dossiers

/** All letters of one call as one readable page. */
function page(
  document: DocumentDefinition<unknown>,
  name: Name,
  options: AnyOptions & { format?: 'text' | 'markdown' | 'html' } = {},
): string {
  const { letters, findings } = lettersFor(document, dossiers[name], {
    locale: 'en-US',
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
  it.each(['full', 'minimal', 'least', 'panel'] as const)('from the %s dossier', async (name) => {
    await expect(page(thankYouLetter, name, { tone })).toMatchFileSnapshot(
      at(`thank-you-letter.${name}.${tone}.txt`),
    )
  })
})

describe('a thank-you letter', () => {
  it('on paper, and late', async () => {
    const now = '2026-11-22T10:00-05:00'
    const options = { tone: 'formal', channel: 'letter', now } as const
    await expect(page(thankYouLetter, 'full', options)).toMatchFileSnapshot(
      at('thank-you-letter.full.paper.txt'),
    )
    await expect(page(thankYouLetter, 'minimal', { channel: 'letter' })).toMatchFileSnapshot(
      at('thank-you-letter.minimal.paper.txt'),
    )
  })

  it('as a draft of nothing', async () => {
    await expect(page(thankYouLetter, 'empty', { draft: true })).toMatchFileSnapshot(
      at('thank-you-letter.empty.draft.txt'),
    )
  })
})

const named = (document: DocumentDefinition<unknown>) => [document.id, document] as const
const unaddressed = catalog.documents.filter((document) => document.per === null)

describe.each(catalog.documents.map(named))('%s', (id, document) => {
  it.each(['markdown', 'html'] as const)('as %s', async (format) => {
    const ending = format === 'html' ? 'html.txt' : 'md'
    await expect(page(document, 'full', { format })).toMatchFileSnapshot(at(`${id}.full.${ending}`))
  })
})

describe.each(unaddressed.map(named))('%s', (id, document) => {
  it.each(['full', 'least', 'empty'] as const)('from the %s dossier', async (name) => {
    await expect(page(document, name)).toMatchFileSnapshot(at(`${id}.${name}.txt`))
  })

  it('as a draft of nothing', async () => {
    await expect(page(document, 'empty', { draft: true })).toMatchFileSnapshot(
      at(`${id}.empty.draft.txt`),
    )
  })
})
