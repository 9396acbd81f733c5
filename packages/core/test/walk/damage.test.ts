/** A session that was damaged opens to be read: what is sound in it is not lost, and nothing throws. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/render/usage-error.ts'
import type { Session } from '../../src/schemas/session.ts'
import { apply } from '../../src/walk/apply.ts'
import { collect } from '../../src/walk/collect.ts'
import type { Entry } from '../../src/walk/entry.ts'
import { start } from '../../src/walk/start.ts'
import { view } from '../../src/walk/view.ts'
import { smallTalk } from './pages.ts'

const session = start(smallTalk, { at: '2026-11-20T15:00-05:00' })
const tea = { kind: 'noted', text: 'Tea.' }

describe.each<[string, object]>([
  ['no entries', { entries: null }],
  ['entries that are no list', { entries: { 0: tea } }],
  ['an entry that is null', { entries: [null, tea] }],
  ['an entry that is no object', { entries: ['noted', 5, [tea], tea] }],
  ['a note without words', { entries: [{ kind: 'noted' }, tea] }],
  ['a note whose words are no text', { entries: [{ kind: 'noted', text: 5 }, tea] }],
  ['somebody who is no text', { entries: [{ ...tea, by: 5 }] }],
  ['a time that is no text', { entries: [{ ...tea, at: ['2026-11-20T15:00-05:00'] }] }],
  ['another kind', { entries: [{ kind: 'zz' }, tea] }],
  ['things to go through that are none', { items: [null], entries: [tea] }],
  ['a role that is no list', { with: 'dana', entries: [tea] }],
  ['what was known as no list', { known: 5, entries: [tea] }],
])('a session with %s', (_, broken) => {
  const damaged = { ...session, ...broken } as unknown as Session
  const words = Array.isArray(damaged.entries) ? ['Tea.'] : []

  it('opens to be read', () => {
    const { readOnly, notes, findings } = view(smallTalk, damaged)
    expect(readOnly).toBe(true)
    expect(notes.map(({ text }) => text)).toEqual(words)
    expect(findings.map(({ code }) => code)).toEqual(['session-not-replayable'])
  })

  it('gives the notes that are sound', () => {
    const { captures = [] } = collect(smallTalk, damaged)
    expect(captures.map((capture) => capture.words)).toEqual(words)
  })

  it('is not gone on with', () => {
    expect(() => apply(smallTalk, damaged, { kind: 'answered' })).toThrow(UsageError)
  })
})

it('keeps no damaged session in the dossier', () => {
  const damaged = { ...session, entries: [null, tea] } as unknown as Session
  expect(collect(smallTalk, damaged, { keepSession: true })).not.toHaveProperty('sessions')
  expect(collect(smallTalk, session, { keepSession: true }).sessions).toEqual([session])
})

it('is misuse to walk without a session', () => {
  expect(() => view(smallTalk, null as unknown as Session)).toThrow(UsageError)
})

it.each([null, 'noted', [], { kind: 'noted' }, { kind: 'noted', text: 5 }, { ...tea, by: {} }, {}])(
  'is misuse to apply %j',
  (entry) => {
    expect(() => apply(smallTalk, session, entry as Entry)).toThrow(UsageError)
  },
)

it('reads whatever there is', () => {
  const field = fc.constantFrom('kind', 'text', 'step', 'capture', 'at', 'by', 'to', 'choice')
  const value = fc.oneof(fc.constantFrom('noted', 'undone', 'greet'), fc.jsonValue())
  const entry = fc.oneof(fc.dictionary(field, value), fc.jsonValue())
  const root = fc.constantFrom('id', 'with', 'next', 'known', 'items', 'entries', 'started')
  const fields = fc.dictionary(root, fc.jsonValue())
  fc.assert(
    fc.property(fc.array(entry), fields, (entries, broken) => {
      const damaged = { ...session, entries, ...broken } as unknown as Session
      view(smallTalk, damaged)
      collect(smallTalk, damaged)
    }),
  )
})
