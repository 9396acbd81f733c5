import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/render/usage-error.ts'
import type { Session } from '../../src/schemas/session.ts'
import { sessionSchema } from '../../src/schemas/session.ts'
import { apply } from '../../src/walk/apply.ts'
import type { Entry } from '../../src/walk/entry.ts'
import { planOf } from '../../src/walk/plan.ts'
import { replay } from '../../src/walk/replay.ts'
import { type StartOptions, start } from '../../src/walk/start.ts'
import { jump, note, on, say, sessionAfter, skip, undo } from './do.ts'
import { smallTalk } from './pages.ts'

const after = (entries: readonly Entry[], options?: StartOptions): Session =>
  sessionAfter(smallTalk, entries, options)

/** Where a walk stands: `strengths`, or `strengths 2` in a second round; `over` at its end. */
function place(entries: readonly Entry[], options?: StartOptions): string {
  const { at } = replay(planOf(smallTalk), after(entries, options))
  if (!at) return 'over'
  return at.round ? `${at.step} ${at.round + 1}` : at.step
}

const toFields = [say('glad'), on]
const two = [...toFields, note('field', 'Leadership'), note('field', 'Speaking'), on]

describe('a walk', () => {
  it.each<[string, Entry[], StartOptions | undefined, string]>([
    ['begins at the first step', [], undefined, 'greet'],
    ['goes where an answer leads', [say('busy')], undefined, 'they-are-busy'],
    ['goes on after a branch where that says', [say('busy'), on], undefined, 'goodbye'],
    ['passes over what guards leave out', [...toFields], undefined, 'which-fields'],
    ['takes what guards let in', [...toFields], { next: ['dana'] }, 'what-comes-next'],
    ['returns from a detour', [say('turned-around'), on], undefined, 'greet'],
    ['returns from a detour that is skipped', [say('turned-around'), skip], undefined, 'greet'],
    [
      'goes once through a loop for nothing',
      [...toFields, on, on, say('none')],
      undefined,
      'nothing-comes-to-mind',
    ],
    ['leaves the loop then', [...toFields, on, on, say('none'), on], undefined, 'do-they-back-you'],
    ['walks a round for each item', [...two, on, skip], undefined, 'strengths 2'],
    ['walks it after a branch, too', [...two, on, say('none'), on], undefined, 'strengths 2'],
    ['leaves after the last round', [...two, on, skip, on, skip], undefined, 'do-they-back-you'],
    [
      'rejoins the main line',
      [jump('do-they-back-you'), say('yes'), on],
      undefined,
      'when-do-they-decide',
    ],
    [
      'asks what is missing',
      [jump('do-they-back-you'), say('no'), on],
      undefined,
      'when-do-they-decide',
    ],
    [
      'asks no more for what is known',
      [jump('do-they-back-you'), say('no'), on],
      { data: { decision: { expected: '2026-12-04' } } },
      'goodbye',
    ],
    [
      'asks no more for what has been noted',
      [
        { ...note('day', '4 December'), step: 'when-do-they-decide' },
        jump('do-they-back-you'),
        say('no'),
        on,
      ],
      undefined,
      'goodbye',
    ],
    [
      'minds what was answered',
      [jump('do-they-back-you'), say('yes'), on, on],
      undefined,
      'thank-them',
    ],
    [
      'minds what was answered last',
      [jump('do-they-back-you'), say('yes'), jump('do-they-back-you'), say('no'), on, on],
      undefined,
      'goodbye',
    ],
    ['ends', [jump('goodbye'), on], undefined, 'over'],
    ['goes anywhere from its end', [jump('goodbye'), on, jump('greet')], undefined, 'greet'],
    [
      'comes back from a detour that was jumped to',
      [say('glad'), jump('they-dodge'), on],
      undefined,
      'say-why-you-call',
    ],
    [
      'leaves a detour for good by a jump',
      [say('turned-around'), jump('goodbye'), on],
      undefined,
      'over',
    ],
    [
      'keeps the round of a jump within a loop',
      [...two, on, skip, on, jump('strengths')],
      undefined,
      'strengths 2',
    ],
    ['jumps to a round', [...two, jump('wishes', 2)], undefined, 'wishes 2'],
    ['takes the last thing back', [say('busy'), undo], undefined, 'greet'],
    ['takes one thing back after the other', [say('busy'), on, undo, undo], undefined, 'greet'],
    ['takes a note back', [...two, undo, undo, on, on, skip], undefined, 'do-they-back-you'],
    [
      'goes through what the dossier has',
      [jump('strengths'), on, skip],
      {
        data: {
          arenas: [
            { id: 'a', label: 'A' },
            { id: 'b', label: 'B' },
            { id: 'c', label: 'C', chosen: false },
          ],
        },
      },
      'strengths 2',
    ],
    [
      'counts a thing that is named again once',
      [jump('which-fields'), note('field', ' leadership'), on, on, skip],
      { data: { arenas: [{ id: 'lead', label: 'Leadership' }] } },
      'do-they-back-you',
    ],
    [
      'takes no more than it may',
      [...toFields, ...['A', 'B', 'C'].map((text) => note('field', text)), on, on, skip, on, skip],
      undefined,
      'do-they-back-you',
    ],
  ])('%s', (_, entries, options, expected) => {
    expect(place(entries, options)).toBe(expected)
  })

  it.each<[string, Entry[], Entry, string]>([
    [
      'an answer that there is not',
      [],
      say('gald'),
      'the step greet has no answer "gald"; did you mean glad?',
    ],
    [
      'no answer where one is wanted',
      [],
      on,
      'the step greet wants an answer: one of glad, busy, turned-around; or skip it',
    ],
    [
      'an answer where there is none',
      [say('glad')],
      say('x'),
      'the step say-why-you-call has no answer "x"',
    ],
    [
      'a step that there is not',
      [],
      jump('gret'),
      'the script small-talk has no step "gret"; did you mean greet?',
    ],
    ['a round that there is not', [], jump('wishes', 2), 'the step wishes has one round, not 2'],
    [
      'a capture of another kind',
      [jump('which-fields')],
      note('feild', 'x'),
      'the step which-fields has no capture "feild"; did you mean field?',
    ],
    ['a note without words', [], { kind: 'noted', text: ' ' }, 'a note needs words'],
    [
      'an entry for another step',
      [say('glad')],
      { kind: 'skipped', step: 'greet' },
      'the entry is meant for the step "greet", but the walk is at "say-why-you-call"',
    ],
    [
      'going on from the end',
      [jump('goodbye'), on],
      on,
      'the script small-talk is over: undo the last entry, jump to a step, or write a note',
    ],
    ['taking back nothing', [on, undo].slice(2), undo, 'there is nothing to take back'],
    [
      'a time that is none',
      [],
      { kind: 'skipped', at: 'noon' },
      'at cannot be "noon"; write it like "2026-11-20T15:00-05:00[America/New_York]"',
    ],
    [
      'a kind that there is not',
      [],
      { kind: 'sung' } as unknown as Entry,
      'there is no entry of the kind "sung"; there are answered, noted, skipped, jumped, undone',
    ],
  ])('refuses %s', (_, entries, entry, message) => {
    expect(() => after([...entries, entry])).toThrow(new UsageError(message))
  })

  it('is refused for a session of another script', () => {
    const session = { ...start(smallTalk), script: 'other' }
    expect(() => apply(smallTalk, session, skip)).toThrow(
      new UsageError('the session small-talk belongs to the script "other", not to "small-talk"'),
    )
  })

  it('is refused for a session of another structure, and says what to do', () => {
    const session = { ...start(smallTalk), structure: 'other' }
    expect(() => apply(smallTalk, session, skip)).toThrow(
      /has changed since this conversation began.* Start anew and go to the step/,
    )
  })

  it('needs no code and no data: a copy of both by JSON walks the same', () => {
    const plain = JSON.parse(JSON.stringify(smallTalk)) as typeof smallTalk
    const session = JSON.parse(JSON.stringify(after(two))) as Session
    expect(apply(plain, session, on)).toEqual(after([...two, on]))
  })
})

describe('a session', () => {
  const at = '2026-11-20T15:05-05:00[America/New_York]'

  it('says what it was started with, and fits its schema', () => {
    const session = after([{ ...say('glad'), at }], {
      at,
      data: {
        people: [
          { id: 'dana', name: { full: 'Dana Whitfield' } },
          { id: 'henrik', name: { full: 'Henrik Aalto' } },
        ],
        interviews: [{ id: 'first', people: ['dana'] }],
        arenas: [{ id: 'lead', label: 'Leadership' }],
        decision: { expected: '2026-12-04' },
      },
    })
    expect(session).toEqual({
      id: 'small-talk-2026-11-20-1505',
      script: 'small-talk',
      version: '1',
      structure: smallTalk.structure,
      started: at,
      with: ['dana'],
      next: ['henrik'],
      known: ['next', 'decision.expected'],
      items: [{ loop: 'fields', id: 'lead', label: 'Leadership' }],
      entries: [{ kind: 'answered', choice: 'glad', at, step: 'greet' }],
    })
    expect(sessionSchema.parse(session)).toEqual(session)
    expect(JSON.parse(JSON.stringify(session))).toEqual(session)
  })

  it('keeps with each entry where it was made', () => {
    expect(
      after([
        ...two,
        note('strength', 'Patience'),
        { kind: 'noted', text: 'Tea' },
        undo,
      ]).entries.slice(-3),
    ).toEqual([
      {
        kind: 'noted',
        capture: 'strength',
        text: 'Patience',
        step: 'strengths',
        topic: 'Leadership',
      },
      { kind: 'noted', text: 'Tea', step: 'strengths', topic: 'Leadership' },
      { kind: 'undone', step: 'strengths' },
    ])
  })

  it('has an id that nothing in the dossier has', () => {
    const captures = [{ id: 'small-talk-3', words: 'x' }]
    expect(start(smallTalk, { data: { captures } }).id).toBe('small-talk-2')
    expect(
      start(smallTalk, {
        data: { captures, sessions: [{ ...start(smallTalk), id: 'small-talk-2' }] },
      }).id,
    ).toBe('small-talk-3')
  })

  it('names people by id, as they were given by name', () => {
    const people = [{ id: 'dana', name: { full: 'Dana Whitfield', given: 'Dana' } }]
    expect(start(smallTalk, { data: { people }, with: ['Dana'], next: [] })).toMatchObject({
      with: ['dana'],
      next: [],
    })
    expect(() => start(smallTalk, { data: { people }, with: ['Dena'] })).toThrow(
      /Did you mean dana\?/,
    )
    expect(start(smallTalk, { with: ['anybody'] }).with).toEqual(['anybody'])
  })

  it.each<[StartOptions, RegExp]>([
    [{ at: 'today' }, /at cannot be "today"/],
    [{ id: 'My call' }, /id cannot be "My call"/],
    [
      { interview: 'secnd', data: { interviews: [{ id: 'second', people: [] }] } },
      /did you mean second\?/,
    ],
  ])('is refused with %j', (options, message) => {
    expect(() => start(smallTalk, options)).toThrow(message)
  })
})
