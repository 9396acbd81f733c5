import { describe, expect, it } from 'vitest'
import { dossierSchema } from '../../src/schemas/dossier.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { collect } from '../../src/walk/collect.ts'
import type { Entry } from '../../src/walk/entry.ts'
import type { StartOptions } from '../../src/walk/start.ts'
import { start } from '../../src/walk/start.ts'
import { view } from '../../src/walk/view.ts'
import { withCollected } from '../../src/walk/with-collected.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { jump, note, on, say, sessionAfter, skip } from './do.ts'
import { smallTalk } from './pages.ts'

const dana = { id: 'dana', name: { full: 'Dana Whitfield' } }
const henrik = { id: 'henrik', name: { full: 'Henrik Aalto' } }
const suryani = { id: 'suryani', name: { full: 'Suryani' } }
const application: Dossier = { kind: 'application', people: [dana, henrik, suryani] }
const roles: StartOptions = { id: 'call', with: ['dana'], next: ['henrik'] }

const collected = (entries: readonly Entry[], options: StartOptions = roles) =>
  collect(smallTalk, sessionAfter(smallTalk, entries, options))
const told = (entries: readonly Entry[], options: StartOptions = roles) =>
  view(smallTalk, sessionAfter(smallTalk, entries, options)).findings.map(
    ({ code, message, hint }) => `${code}: ${message} ${hint}`,
  )

describe('every note', () => {
  it('is a capture, with all that is known of it', () => {
    const at = '2026-11-20T15:05-05:00[America/New_York]'
    const entries: Entry[] = [
      { kind: 'noted', text: ' Sounds tired. ', at },
      jump('do-they-back-you'),
      say('no'),
      note('concern', 'No time in food so far.', { at }),
      { kind: 'noted', text: 'Call me Dana.', by: 'dana' },
    ]
    expect(collected(entries, { ...roles, interview: 'first' }).captures).toEqual([
      {
        id: 'call-1',
        script: 'small-talk',
        step: 'greet',
        at,
        interview: 'first',
        words: 'Sounds tired.',
        own: true,
      },
      {
        id: 'call-4',
        script: 'small-talk',
        step: 'they-do-not',
        question: 'What speaks against you',
        by: 'dana',
        at,
        interview: 'first',
        words: 'No time in food so far.',
        verbatim: true,
      },
      {
        id: 'call-5',
        script: 'small-talk',
        step: 'they-do-not',
        by: 'dana',
        interview: 'first',
        words: 'Call me Dana.',
      },
    ])
  })

  it('is said by nobody in particular where several could have said it', () => {
    const [capture] = collected(
      [jump('do-they-back-you'), say('no', 'dana'), note('concern', 'x')],
      { with: ['dana', 'henrik'] },
    ).captures!
    expect(capture).not.toHaveProperty('by')
  })
})

describe('what is noted lands', () => {
  it.each<[string, Entry[], object]>([
    [
      'as entries of a list',
      [jump('what-comes-next'), note('step', 'a talk with the board'), note('step', 'references')],
      {
        process: [
          { id: 'call-2', label: 'a talk with the board' },
          { id: 'call-3', label: 'references' },
        ],
      },
    ],
    [
      'once, where it was noted before',
      [jump('what-comes-next'), note('step', 'references'), note('step', 'References ')],
      { process: [{ id: 'call-2', label: 'references' }] },
    ],
    [
      'with the only person of a role',
      [
        jump('what-comes-next'),
        note('cares', 'calm'),
        note('cares', 'calm'),
        note('cares', 'plain words'),
      ],
      { people: [{ id: 'henrik', cares: ['calm', 'plain words'] }] },
    ],
    [
      'as one text',
      [jump('what-comes-next'), note('competition', 'three'), note('competition', 'or four')],
      { competition: 'three; or four' },
    ],
    [
      'as a date',
      [jump('when-do-they-decide'), note('day', '2026-12-04')],
      { decision: { expected: '2026-12-04' } },
    ],
    [
      'as a date that was put right',
      [jump('when-do-they-decide'), note('day', '2026-12-04'), note('day', '2026-12-05')],
      { decision: { expected: '2026-12-05' } },
    ],
    [
      'as a time',
      [say('busy'), note('call-back', '2026-11-25T16:00-05:00[America/New_York]')],
      { decision: { callBack: { at: '2026-11-25T16:00-05:00[America/New_York]' } } },
    ],
    [
      'as what an answer puts on record',
      [jump('do-they-back-you'), say('no')],
      { people: [{ id: 'dana', standing: { backs: false } }] },
    ],
    [
      'as what the last answer says',
      [jump('do-they-back-you'), say('no'), jump('do-they-back-you'), say('yes')],
      { people: [{ id: 'dana', standing: { backs: true } }] },
    ],
    [
      'beside what an answer puts on record',
      [jump('do-they-back-you'), say('no'), note('concern', 'No food.')],
      { people: [{ id: 'dana', standing: { backs: false, concerns: ['No food.'] } }] },
    ],
    [
      'with the thing that a loop was at',
      [
        jump('which-fields'),
        note('field', 'Leadership'),
        note('field', 'Public speaking'),
        on,
        note('strength', 'patience'),
        on,
        say('named'),
        note('wish', 'a small team'),
        on,
        note('strength', 'a loud voice'),
      ],
      {
        arenas: [
          {
            id: 'leadership',
            label: 'Leadership',
            chosen: true,
            strengths: ['patience'],
            wishes: ['a small team'],
          },
          {
            id: 'public-speaking',
            label: 'Public speaking',
            chosen: true,
            strengths: ['a loud voice'],
          },
        ],
      },
    ],
    [
      'under names of their own',
      [jump('which-fields'), note('field', 'C++'), note('field', 'C#')],
      {
        arenas: [
          { id: 'c', label: 'C++', chosen: true },
          { id: 'c-2', label: 'C#', chosen: true },
        ],
      },
    ],
    [
      'in any script',
      [jump('which-fields'), note('field', '領導力')],
      { arenas: [{ id: 'call-2', label: '領導力', chosen: true }] },
    ],
  ])('%s', (_, entries, expected) => {
    const { captures, ...rest } = collected(entries)
    expect(rest).toEqual(expected)
    expect(
      dossierSchema.safeParse(withCollected(application, { captures, ...rest }).data).error,
    ).toBeUndefined()
    expect(told(entries)).toEqual([])
  })

  it('with things that the dossier has', () => {
    const arenas = [
      { id: 'lead', label: 'Leadership', strengths: ['calm'] },
      { id: 'peers', label: 'Peers and teamwork', chosen: false },
    ]
    const entries = [
      jump('which-fields'),
      note('field', 'peers and  teamwork'),
      note('field', 'leadership'),
      on,
      note('strength', 'patience'),
      on,
      skip,
      note('strength', 'humour'),
    ]
    const additions = collected(entries, { ...roles, data: { arenas } })
    expect(additions.arenas).toEqual([
      { id: 'peers', chosen: true, label: 'Peers and teamwork', strengths: ['humour'] },
      { id: 'lead', chosen: true, label: 'Leadership', strengths: ['patience'] },
    ])
    const { data, findings } = withCollected({ arenas }, additions)
    expect(data.arenas).toEqual([
      { id: 'lead', label: 'Leadership', chosen: true, strengths: ['calm', 'patience'] },
      { id: 'peers', label: 'Peers and teamwork', chosen: true, strengths: ['humour'] },
    ])
    expect(findings).toEqual([])
  })
})

describe('what fits nowhere is kept as a note, and told', () => {
  it.each<[string, Entry[], StartOptions, string]>([
    [
      'a date in words',
      [jump('when-do-they-decide'), note('day', 'next Friday')],
      roles,
      'note-of-another-kind: "next Friday" is kept as a note only, because decision.expected takes a date such as 2026-12-04. Note it once more in that form, or add it to the dossier by hand.',
    ],
    [
      'a day that the calendar does not have',
      [jump('when-do-they-decide'), note('day', '2026-02-30')],
      roles,
      'note-of-another-kind: "2026-02-30" is kept',
    ],
    [
      'a time of another zone',
      [say('busy'), note('call-back', '2026-11-25T16:00-04:00[America/New_York]')],
      roles,
      'note-of-another-kind: "2026-11-25T16:00-04:00[America/New_York]" is kept',
    ],
    [
      'a time of no zone',
      [say('busy'), note('call-back', '2026-11-25T16:00-04:00[America/Nowhere]')],
      roles,
      'note-of-another-kind: ',
    ],
    [
      'what may be about several people',
      [jump('what-comes-next'), note('cares', 'calm')],
      { ...roles, next: ['henrik', 'suryani'] },
      'note-about-whom: "calm" is kept as a note only, because it is not known whom it is about. Say whom it is about: henrik, suryani.',
    ],
    [
      'what is about nobody known',
      [jump('what-comes-next'), note('cares', 'calm')],
      {},
      'nobody-named: It is not known whom you will meet next, so what is said about them is kept as notes only. Name them as the conversation begins, as next.',
    ],
    [
      'an answer of one of several',
      [jump('do-they-back-you'), say('yes')],
      { with: ['dana', 'henrik'] },
      'note-about-whom: The answer at "Do they back you" is kept as a note only, because it is not known who said it. Say who said it: dana, henrik.',
    ],
    [
      'what a loop is at nothing for',
      [jump('strengths'), note('strength', 'patience')],
      roles,
      'note-about-nothing: "patience" is kept as a note only, because nothing was named that it could belong to. Name what is gone through first (arenas), then note what belongs to each.',
    ],
    [
      'one more than a loop takes',
      [jump('which-fields'), note('field', 'A'), note('field', 'B'), note('field', 'C')],
      roles,
      'loop-full: 2 at a time is the most, so "C" is kept as a note and not gone through today. Go on with A, B. What is kept can be talked about another time.',
    ],
  ])('%s', (_, entries, options, message) => {
    const findings = told(entries, options)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toContain(message)
    const last = entries.at(-1)!
    const { captures = [], ...rest } = collected(entries, options)
    if (last.kind === 'noted') expect(captures.at(-1)!.words).toBe(last.text)
    expect(JSON.stringify(rest)).not.toContain(
      last.kind === 'noted' ? JSON.stringify(last.text) : 'standing',
    )
  })

  it('but not what is said to be about one of several', () => {
    const options = { with: ['dana', 'henrik'], next: ['suryani', 'ann'] }
    const entries = [
      jump('do-they-back-you'),
      say('yes', 'henrik'),
      jump('what-comes-next'),
      note('cares', 'calm', { by: 'dana', about: 'ann' }),
    ]
    expect(told(entries, options)).toEqual([])
    expect(collected(entries, options).people).toEqual([
      { id: 'henrik', standing: { backs: true } },
      { id: 'ann', cares: ['calm'] },
    ])
  })
})

describe('a dossier with what was collected', () => {
  const entries = [
    jump('what-comes-next'),
    note('step', 'references'),
    note('cares', 'calm'),
    note('competition', 'three'),
    jump('do-they-back-you'),
    say('yes'),
  ]
  const additions = deepFreeze(collected(entries))

  it('has it all, and no more of it the second time', () => {
    const { data, findings } = withCollected(deepFreeze(application), additions)
    expect(findings).toEqual([])
    expect(data).toMatchObject({
      process: [{ label: 'references' }],
      competition: 'three',
      people: [{ ...dana, standing: { backs: true } }, { ...henrik, cares: ['calm'] }, suryani],
    })
    expect(withCollected(deepFreeze(data), additions)).toEqual({ data, findings: [] })
  })

  it('grows with the conversation', () => {
    const { data } = withCollected(application, additions)
    const later = collected([
      ...entries.slice(0, 4),
      note('competition', 'or four'),
      note('step', 'an offer'),
    ])
    const { data: grown, findings } = withCollected(data, later)
    expect(grown.competition).toBe('three; or four')
    expect(grown.process!.map(({ label }) => label)).toEqual(['references', 'an offer'])
    expect(findings).toEqual([])
    expect(withCollected(grown, additions).data.competition).toBe('three; or four')
  })

  it('keeps what it had, and tells what was said instead', () => {
    const before: Dossier = {
      ...application,
      competition: 'five',
      process: [{ label: 'References', when: 'in May' }],
      people: [
        { ...dana, standing: { backs: false, rank: 'first' } },
        { ...henrik, cares: ['punctuality', 'calm'] },
      ],
    }
    const { data, findings } = withCollected(deepFreeze(before), additions)
    expect(data).toMatchObject({
      ...before,
      process: [{ id: 'call-2', label: 'References', when: 'in May' }],
    })
    expect(findings.map(({ message }) => message)).toEqual([
      'people[0].standing.backs is false in the dossier and stays so; true was not taken over.',
      'competition is "five" in the dossier and stays so; "three" was not taken over.',
    ])
  })

  it('keeps captures as they were touched up, and loses none of another session', () => {
    const at = '2026-11-20T15:05-05:00'
    const timed = collected([{ kind: 'noted', text: 'teh plan', at }])
    const touched = { captures: [{ ...timed.captures![0]!, words: 'The plan' }] }
    expect(withCollected(touched, timed).data).toEqual(touched)
    const [one, other] = [
      collected([{ kind: 'noted', text: 'one' }]),
      collected([{ kind: 'noted', text: 'other' }]),
    ]
    const both = withCollected({ captures: one.captures! }, other).data
    expect(both.captures!.map(({ id, words }) => [id, words])).toEqual([
      ['call-1', 'one'],
      ['call-1-2', 'other'],
    ])
    expect(withCollected(withCollected(both, one).data, other).data).toEqual(both)
  })

  it('is told nothing about people whom it does not know', () => {
    const { data, findings } = withCollected({ people: [dana] }, additions)
    expect(data.people!.map(({ id }) => id)).toEqual(['dana'])
    expect(findings.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
      'unknown-person: Add the person under people, with id: henrik, and collect again.',
    ])
    expect(withCollected({}, additions).data).not.toHaveProperty('people')
  })

  it('may keep the session, the latest of it', () => {
    const early = sessionAfter(smallTalk, entries.slice(0, 2), roles)
    const late = sessionAfter(smallTalk, entries, roles)
    const keep = (session: typeof early) => collect(smallTalk, session, { keepSession: true })
    const { data } = withCollected(withCollected(application, keep(early)).data, keep(late))
    expect(data.sessions).toEqual([late])
    expect(withCollected(data, keep(early)).data).toEqual(data)
    expect(dossierSchema.parse(data)).toEqual(data)
    const other = sessionAfter(smallTalk, [skip], roles)
    expect(withCollected(data, keep(other)).data.sessions!.map(({ id }) => id)).toEqual([
      'call',
      'call-2',
    ])
  })
})

describe('a session of another structure', () => {
  const session = {
    ...sessionAfter(
      smallTalk,
      [
        jump('do-they-back-you'),
        say('no'),
        note('concern', 'No food.'),
        note('day', '2026-12-04', { step: 'when-do-they-decide' }),
        { kind: 'noted', text: 'Tea.' },
      ],
      roles,
    ),
    structure: 'another',
  }

  it('gives its notes as captures, by the ids that they would have had', () => {
    expect(collect(smallTalk, session)).toMatchObject({
      captures: [
        {
          id: 'call-3',
          step: 'they-do-not',
          words: 'No food.',
          question: 'What speaks against you',
          verbatim: true,
        },
        { id: 'call-4', words: '2026-12-04' },
        { id: 'call-5', words: 'Tea.', own: true },
      ],
    })
    expect(Object.keys(collect(smallTalk, session))).toEqual(['captures'])
  })

  it('opens to be read, and says how to carry on', () => {
    const { notes, findings, ...rest } = view(smallTalk, session)
    expect(notes.map(({ text }) => text)).toEqual(['No food.', '2026-12-04', 'Tea.'])
    expect(rest).toMatchObject({ step: null, done: false, readOnly: true, remaining: [] })
    expect(findings).toEqual([
      {
        code: 'session-of-another-structure',
        severity: 'warning',
        message:
          '"Small talk" has changed since this conversation began, so the conversation can be read, and not gone on with.',
        hint: 'Start anew and go to the step that you had come to. All notes stay, here and in the dossier.',
      },
    ])
  })

  it('does so, too, where its entries were tampered with', () => {
    const broken = {
      ...start(smallTalk, roles),
      entries: [
        { kind: 'noted', text: 'Tea.' },
        { kind: 'answered', choice: 'gone' },
      ] as Entry[],
    }
    const { readOnly, notes, findings } = view(smallTalk, broken as typeof session)
    expect([readOnly, notes.length, findings[0]!.code]).toEqual([true, 1, 'session-not-replayable'])
  })
})
