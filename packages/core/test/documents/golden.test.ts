/** Every document, written out: what a person reads, kept to be read. */
import { describe, expect, it } from 'vitest'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { AnyOptions } from '../../src/render/options.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { named } from '../support/documents.ts'
import { full, minimal } from '../support/dossiers.ts'

const endings = { text: 'txt', markdown: 'md', html: 'html' } as const
const formats = ['text', 'markdown', 'html'] as const

interface Case {
  name: string
  data: Partial<Dossier>
  options: AnyOptions
}

const now = '2026-11-20T09:00-05:00[America/New_York]'
const letterCases: readonly Case[] = (['email', 'letter'] as const).flatMap((channel) =>
  (['warm', 'formal', 'brief'] as const).map((tone) => ({
    name: `dossier.${channel}.${tone}`,
    data: full,
    options: { channel, tone, ...(channel === 'letter' && { now }) },
  })),
)
const otherCases: readonly Case[] = [{ name: 'dossier', data: full, options: {} }]
const casesOfAll: readonly Case[] = [
  { name: 'dossier-minimal', data: minimal, options: { draft: true } },
  { name: 'empty', data: {}, options: { draft: true } },
]

describe.each(named)('%s', (id, document) => {
  const own = document.per === 'person' ? letterCases : otherCases

  describe.each([...own, ...casesOfAll])('$name', ({ name, data, options }) => {
    it.each(formats)('as %s', async (format) => {
      const { letters } = lettersFor(document, data, { locale: 'en-US', ...options, format })
      const pages = letters.map(({ subject, body }) =>
        subject === undefined ? String(body) : `Subject: ${subject}\n\n${String(body)}`,
      )
      const file = `golden/${id}/${name}.${endings[format]}`
      await expect(pages.join('\n')).toMatchFileSnapshot(file)
    })
  })
})
