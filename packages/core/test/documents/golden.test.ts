/** Every document, written out: what a person reads, kept to be read. */
import { describe, expect, it } from 'vitest'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import type { AnyOptions } from '../../src/render/options.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { named, sideOf, neededBy } from '../support/documents.ts'
import { dossiersFor } from '../support/dossiers.ts'

const endings = { text: 'txt', markdown: 'md', html: 'html' } as const
const formats = ['text', 'markdown', 'html'] as const

interface Case {
  name: string
  data: Partial<Dossier>
  options: AnyOptions
}

const now = '2026-11-20T09:00-05:00[America/New_York]'
const letterWays: readonly AnyOptions[] = (['email', 'letter'] as const).flatMap((channel) =>
  (['warm', 'formal', 'brief'] as const).map((tone) => ({
    channel,
    tone,
    ...(channel === 'letter' && { now }),
  })),
)

/** Whether it is a letter, which can be worded in several ways. */
function isLetter(document: DocumentDefinition<unknown>, data: Dossier): boolean {
  const [warm, formal] = (['warm', 'formal'] as const).map((tone) =>
    JSON.stringify(
      lettersFor(document, data, { tone, draft: true, ...neededBy(document) }).letters,
    ),
  )
  return warm !== formal
}

function casesFor(document: DocumentDefinition<unknown>): Case[] {
  const name = sideOf(document) === 'hiring' ? 'hiring' : 'dossier'
  const { full, minimal } = dossiersFor(document)
  return [
    ...(isLetter(document, full!)
      ? letterWays.map((options) => ({
          name: `${name}.${options.channel}.${options.tone}`,
          data: full!,
          options,
        }))
      : [{ name, data: full!, options: {} }]),
    { name: `${name}-minimal`, data: minimal!, options: { draft: true } },
    { name: 'empty', data: {}, options: { draft: true } },
  ]
}

describe.each(named)('%s', (id, document) => {
  describe.each(casesFor(document))('$name', ({ name, data, options }) => {
    it.each(formats)('as %s', async (format) => {
      const { letters } = lettersFor(document, data, {
        locale: 'en-US',
        ...neededBy(document),
        ...options,
        format,
      })
      const pages = letters.map(({ subject, body }) =>
        subject === undefined ? String(body) : `Subject: ${subject}\n\n${String(body)}`,
      )
      const file = `golden/${id}/${name}.${endings[format]}`
      await expect(pages.join('\n')).toMatchFileSnapshot(file)
    })
  })
})
