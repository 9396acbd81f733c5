import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/walk/entry.ts'
import type { StartOptions } from '../../src/walk/start.ts'
import { start } from '../../src/walk/start.ts'
import { view } from '../../src/walk/view.ts'
import { jump, note, on, say, sessionAfter, skip } from './do.ts'
import { smallTalk } from './pages.ts'

const seen = (entries: readonly Entry[], options?: StartOptions) =>
  view(smallTalk, sessionAfter(smallTalk, entries, options), options?.data)

const at = (time: string): string => `2026-11-20T${time}-05:00[America/New_York]`

describe('a view', () => {
  it('speaks with the data, in the format asked for', () => {
    const data = { candidate: { name: { full: 'Sam <b>Reed</b>' } } }
    const session = start(smallTalk, { data })
    const said = (format: 'text' | 'markdown' | 'html') =>
      view(smallTalk, session, data, { format }).step!.say[0]
    expect(said('text')).toBe("Hello, it's Sam <b>Reed</b>. Is this a good time?")
    expect(said('markdown')).toBe("Hello, it's Sam \\<b>Reed\\</b>. Is this a good time?")
    expect(said('html')).toBe("<p>Hello, it's Sam &#x3C;b>Reed&#x3C;/b>. Is this a good time?</p>")
    const { say: lines } = view(smallTalk, session, data, { format: 'tree' }).step!
    expect(lines[0]).toMatchObject({ type: 'root' })
    // @ts-expect-error -- no such format
    expect(() => view(smallTalk, session, data, { format: 'pdf' })).toThrow(/format is one of/)
  })

  it('shows all of a step', () => {
    expect(seen([]).step).toEqual({
      id: 'greet',
      title: 'Greet',
      kind: 'main',
      say: ["Hello, it's me. Is this a good time?"],
      why: ['They may hear it in my voice.'],
      cue: null,
      listen: [],
      ask: 'How do they sound?',
      choices: [
        { id: 'glad', label: 'Glad', to: 'say-why-you-call', chosen: false },
        { id: 'busy', label: 'Busy', to: 'they-are-busy', chosen: false },
        {
          id: 'turned-around',
          label: 'They ask me something first',
          to: 'they-turn-it-around',
          chosen: false,
        },
      ],
      captures: [],
      round: null,
      seconds: 3,
    })
  })

  it('leads back to where a step was come from, one after the other', () => {
    const entries: Entry[] = [say('glad'), on, on]
    const titles: string[] = []
    for (let count = 0; count < 5; count++) {
      const { step, previous } = seen(entries)
      titles.push(step!.id)
      if (!previous) break
      entries.push(jump(previous.id, previous.round?.number))
    }
    expect(titles).toEqual(['strengths', 'which-fields', 'say-why-you-call', 'greet'])
  })

  it('leads back within a loop, round by round, and from the end', () => {
    const fields = [jump('which-fields'), note('field', 'A'), note('field', 'B'), on, on, skip]
    expect(seen(fields).previous).toMatchObject({
      id: 'wishes',
      round: { number: 1, of: 2, item: 'A' },
    })
    expect(seen([jump('goodbye'), on]).previous).toMatchObject({ id: 'goodbye', round: null })
  })

  it('tells what is left, in rounds and minutes', () => {
    const { remaining, minutes, step } = seen([
      jump('which-fields'),
      note('field', 'A'),
      note('field', 'B'),
      on,
    ])
    expect(step).toMatchObject({
      id: 'strengths',
      round: { loop: 'fields', number: 1, of: 2, item: 'A' },
    })
    expect(remaining.map(({ id, round }) => [id, round?.number])).toEqual([
      ['wishes', 1],
      ['strengths', 2],
      ['wishes', 2],
      ['do-they-back-you', undefined],
      ['when-do-they-decide', undefined],
      ['goodbye', undefined],
    ])
    expect(minutes).toBe(1)
    expect(seen([jump('goodbye'), on])).toMatchObject({
      done: true,
      step: null,
      remaining: [],
      minutes: 0,
    })
  })

  it('comes back from a detour first', () => {
    expect(seen([jump('do-they-back-you'), say('dodged')]).remaining.map(({ id }) => id)).toEqual([
      'do-they-back-you',
      'when-do-they-decide',
      'goodbye',
    ])
  })

  it.each<[string, Entry[], string | undefined, number | null]>([
    ['no times', [skip], undefined, null],
    ['only a beginning', [skip], at('10:00'), 0],
    [
      'a latest entry',
      [skip, { ...skip, at: at('10:02') }, { kind: 'undone', at: at('10:03') }, on],
      at('10:00'),
      180,
    ],
    [
      'times of entries alone',
      [
        { kind: 'noted', text: 'x', at: at('10:02') },
        { kind: 'noted', text: 'y', at: at('10:02:30') },
      ],
      undefined,
      30,
    ],
    ['a clock that went back', [{ kind: 'noted', text: 'x', at: at('09:00') }], at('10:00'), 0],
  ])('tells how long it has been, with %s', (_, entries, begun, elapsed) => {
    expect(seen(entries, { at: begun }).elapsed).toBe(elapsed)
  })

  it('has what was noted, at its step and in all', () => {
    const entries = [
      note('day', 'on Friday', { step: 'when-do-they-decide' }),
      { kind: 'noted', text: 'Tea.' } as Entry,
      jump('when-do-they-decide'),
    ]
    const { step, notes } = seen(entries)
    expect(step!.captures).toMatchObject([
      { id: 'day', takes: 'date', people: [], notes: [{ number: 1, text: 'on Friday' }] },
    ])
    expect(notes).toEqual([
      {
        number: 1,
        text: 'on Friday',
        step: 'when-do-they-decide',
        title: 'When do they decide',
        capture: 'day',
        what: 'The day',
        topic: null,
        by: null,
        about: null,
        at: null,
      },
      {
        number: 2,
        text: 'Tea.',
        step: 'greet',
        title: 'Greet',
        capture: null,
        what: null,
        topic: null,
        by: null,
        about: null,
        at: null,
      },
    ])
  })

  it('says whom a note may be about, where several could be meant', () => {
    const options = { with: ['dana'], next: ['henrik', 'suryani'] }
    const { step } = seen([jump('what-comes-next')], options)
    expect(step!.captures.map(({ id, people }) => [id, people])).toEqual([
      ['step', []],
      ['cares', ['henrik', 'suryani']],
      ['competition', []],
    ])
  })

  it('tells what is wrong with the data, and speaks all the same', () => {
    const data = { candidate: { name: 'Sam' } } as object
    const { step, findings } = view(smallTalk, start(smallTalk), data)
    expect(step!.say).toEqual(["Hello, it's me. Is this a good time?"])
    expect(findings.map(({ code }) => code)).toEqual(['wrong-type'])
  })

  it('needs the script itself', () => {
    const plain = JSON.parse(JSON.stringify(smallTalk)) as typeof smallTalk
    expect(() => view(plain, start(plain))).toThrow(
      /is only its data here: import the script itself/,
    )
  })
})
