/** Any sequence of doings, legal or not, against a model that remembers each state: nothing is lost, undo is exact. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/render/usage-error.ts'
import { sessionSchema } from '../../src/schemas/session.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Session } from '../../src/schemas/session.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { ahead } from '../../src/walk/ahead.ts'
import { apply } from '../../src/walk/apply.ts'
import { collect } from '../../src/walk/collect.ts'
import type { Entry } from '../../src/walk/entry.ts'
import { planOf } from '../../src/walk/plan.ts'
import { replay } from '../../src/walk/replay.ts'
import { start } from '../../src/walk/start.ts'
import { withCollected } from '../../src/walk/with-collected.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { dossiersOf, namedScripts } from '../support/scripts.ts'
import { full } from '../support/dossiers.ts'
import { smallTalk } from './pages.ts'

/** `CASES=2000` for a long run. */
const numRuns = Number(process.env.CASES ?? 60)

const people = ['miriam-castellanos', 'henrik-aalto', 'suryani', 'nobody']

/** What somebody might do: most of it possible somewhere, some of it never. */
function doing({ steps }: ScriptDefinition): fc.Arbitrary<Entry> {
  const stepIds = [...steps.map(({ id }) => id), 'no-such-step']
  const choices = [...new Set(steps.flatMap((step) => step.choices.map(({ id }) => id))), 'no-such']
  const captures = [...new Set(steps.flatMap((step) => step.captures.map(({ id }) => id)))]
  const person = fc.option(fc.constantFrom(...people), { nil: undefined, freq: 2 })
  const text = fc.oneof(
    fc.constantFrom(
      '2026-12-04',
      'yes',
      'Leadership',
      'leadership ',
      'A',
      'B',
      'C++',
      'C#',
      '',
      ' ',
    ),
    fc.constantFrom('2026-11-25T16:00-05:00[America/New_York]', 'three', 'a; b', '領導力', '{{x}}'),
    fc.string({ maxLength: 8 }),
  )
  const on: Entry = { kind: 'answered' }
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(on) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('answered' as const),
        choice: fc.constantFrom(...choices),
        by: person,
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('noted' as const),
        text,
        capture: fc.option(fc.constantFrom(...captures, 'no-such'), { nil: undefined, freq: 4 }),
        step: fc.option(fc.constantFrom(...stepIds), { nil: undefined, freq: 1 }),
        by: person,
        about: person,
      }),
    },
    { weight: 2, arbitrary: fc.constant<Entry>({ kind: 'skipped' }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('jumped' as const),
        to: fc.constantFrom(...stepIds),
        round: fc.option(fc.nat(4), { nil: undefined }),
      }),
    },
    { weight: 3, arbitrary: fc.constant<Entry>({ kind: 'undone' }) },
  )
}

const copy = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data

/** All that a session comes to. */
function stateOf(script: ScriptDefinition, session: Session) {
  const { at, back, answers, notes, trail } = replay(planOf(script), session)
  return copy({ at, back, answers, notes, trail, additions: collect(script, session) })
}

const wordsOf = (session: Session, script: ScriptDefinition): string[] =>
  (collect(script, session).captures ?? []).map(({ words }) => words)

describe.each([...namedScripts, ['small-talk', smallTalk] as const])('%s', (_, script) => {
  const data: Record<string, Partial<Dossier>> = script === smallTalk
    ? { full, empty: {} }
    : dossiersOf(script)
  const names = fc.constantFrom(...Object.keys(data))

  it('is walked as the model says', () => {
    const walks = fc.tuple(names, fc.array(doing(script), { maxLength: 40 }))
    const property = fc.property(walks, ([name, doings]) => {
      const known = data[name]!
      let session = deepFreeze(start(script, { data: known, id: 'walk' }))
      const model = [stateOf(script, session)]
      for (const each of doings) {
        let next: Session
        try {
          next = deepFreeze(apply(script, session, each))
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          continue
        }
        expect(next.entries.slice(0, -1)).toEqual(session.entries)
        if (each.kind === 'undone') model.pop()
        else model.push(stateOf(script, next))
        expect(stateOf(script, next)).toEqual(model.at(-1))
        if (each.kind === 'noted') expect(wordsOf(next, script)).toContain(each.text.trim())
        session = next
      }
      expect(sessionSchema.parse(session)).toEqual(session)
      expect(copy(session)).toEqual(session)
      // What the session keeps can be done again, and comes to the same.
      const again = session.entries.reduce<Session>(
        (so, entry) => apply(script, so, entry as Entry),
        { ...session, entries: [] },
      )
      expect(again).toEqual(session)
    })
    fc.assert(property, { numRuns })
  })

  it('ends, wherever one is, when one goes on', () => {
    const most = script.steps.length * 5
    const property = fc.property(fc.array(doing(script), { maxLength: 30 }), (doings) => {
      const session = doings.reduce<Session>((so, each) => {
        try {
          return apply(script, so, each)
        } catch {
          return so
        }
      }, start(script))
      const walk = replay(planOf(script), session)
      expect(ahead(walk).length).toBeLessThanOrEqual(most + walk.back.length)
    })
    fc.assert(property, { numRuns })
  })

  it('adds to a dossier once what it adds twice, and leaves nothing out', () => {
    const walks = fc.tuple(names, fc.array(doing(script), { maxLength: 30 }))
    const property = fc.property(walks, ([name, doings]) => {
      const known = data[name]!
      let session = start(script, { data: known })
      let saved: Partial<Dossier> = deepFreeze(copy(known))
      for (const each of doings) {
        try {
          session = apply(script, session, each)
        } catch {
          continue
        }
        // Saved after each doing, as a call is.
        saved = withCollected(saved, collect(script, session)).data
      }
      const additions = deepFreeze(collect(script, session, { keepSession: true }))
      const { data: once } = withCollected(deepFreeze(copy(known)), additions)
      expect(withCollected(deepFreeze(once), additions).data).toEqual(once)
      const { data: both } = withCollected(saved, additions)
      const has = new Set(both.captures?.map(({ words }) => words))
      expect(wordsOf(session, script).filter((words) => !has.has(words))).toEqual([])
      expect(both.captures ?? []).toEqual(expect.arrayContaining(known.captures ?? []))
      const ids = (both.captures ?? []).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
    fc.assert(property, { numRuns })
  })
})
