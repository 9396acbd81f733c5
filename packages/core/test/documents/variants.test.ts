/** The tones and channels that the catalog names for a document are those that change what it says. */
import { describe, expect, it } from 'vitest'
import { catalog } from '../../generated/lazy-catalog.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import { named } from '../support/documents.ts'
import { dossiersFor } from '../support/dossiers.ts'

const options = {
  tone: ['warm', 'formal', 'brief'],
  channel: ['email', 'letter'],
} as const
const now = '2026-11-20T09:00-05:00[America/New_York]'

describe.each(named)('%s', (id, document) => {
  const { tones, channels } = catalog.documents.find((each) => each.id === id)!
  const known: Record<string, readonly string[]> = { tone: tones, channel: channels }

  /** Whether an option makes it say something else, with some dossier. */
  const changes = (option: object): boolean =>
    Object.values(dossiersFor(document)).some((data) => {
      const [plain, other] = [{}, option].map((asked) =>
        lettersFor(document, data, { now, draft: true, ...asked }).letters.map(
          ({ subject, body }) => [subject, body],
        ),
      )
      return JSON.stringify(plain) !== JSON.stringify(other)
    })

  it.each(Object.entries(options))(
    'has each %s that makes a difference, and no other',
    (name, all) => {
      const [usual, ...others] = all
      const different = others.filter((each) => changes({ [name]: each }))
      expect(known[name]).toEqual(different.length === 0 ? [] : [usual, ...different])
    },
  )
})
