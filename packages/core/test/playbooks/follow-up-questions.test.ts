/** The call after the interview: whom to ring and when, what to bring up, and what is still thin. */
import { describe, expect, it } from 'vitest'
import { followUpQuestions } from '../../generated/catalog.ts'
import { facts as closing } from '../../src/playbooks/after-the-interview/closing-the-interview.ts'
import { facts as debrief } from '../../src/playbooks/after-the-interview/debrief.ts'
import { facts as call } from '../../src/playbooks/after-the-interview/follow-up-call.ts'
import { facts as questions } from '../../src/playbooks/after-the-interview/follow-up-questions.ts'
import { ringingBack, weekAfter } from '../../src/playbooks/after-the-interview/ringing-back.ts'
import { lastTalk, talkAtHand } from '../../src/playbooks/after-the-interview/talk-at-hand.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Accomplishment } from '../../src/schemas/accomplishment.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Person } from '../../src/schemas/person.ts'
import type { Situation } from '../../src/schemas/situation.ts'
import { flawsIn } from '../support/flaws.ts'

const dana: Person = { id: 'dana', name: { full: 'Dana Whitfield' }, relation: 'future-boss' }
const tom: Person = { id: 'tom', name: { full: 'Tom Chen' }, relation: 'colleague', phone: '555' }
const people = [dana, tom]
const first = { id: 'first', people: ['tom'], start: '2026-11-10T10:00-05:00[America/New_York]' }
const second = {
  id: 'second',
  people: ['dana', 'tom'],
  start: '2026-11-20T14:00-05:00[America/New_York]',
  end: '2026-11-20T16:00-05:00[America/New_York]',
}
const interviews = [second, first]

describe('the talk at hand', () => {
  const data = { people, interviews }

  it.each([
    [undefined, 'second', 'second'],
    ['2026-11-01T09:00-05:00', 'first', 'second'],
    ['2026-11-12T09:00-05:00', 'second', 'first'],
    ['2026-11-20T15:59-05:00', 'second', 'second'],
    ['2026-12-01T09:00-05:00', 'second', 'second'],
  ])('at %s', (now, atHand, last) => {
    expect(talkAtHand(data, { now }).interview?.id).toBe(atHand)
    expect(lastTalk(data, { now }).interview?.id).toBe(last)
  })

  it('is with those who were there, or with those whom a walk names', () => {
    expect(lastTalk(data, {}).people).toEqual([dana, tom])
    expect(lastTalk(data, { with: ['tom', 'nobody'] }).people).toEqual([tom])
    expect(lastTalk({}, { with: ['tom'] })).toEqual({ people: [] })
  })

  it.each([
    [[], { two: false, several: false }],
    [['tom'], { one: tom, two: false, several: false }],
    [['dana', 'tom'], { two: true, several: false }],
  ])('with %j is told apart', (ids, expected) => {
    const talk = { id: 'talk', people: ids }
    expect(closing({ people, interviews: [talk] }, {}).facts).toMatchObject(expected)
  })
})

describe('ringing back', () => {
  it.each([
    ['2026-11-20T16:00-05:00[America/New_York]', '2026-11-27'],
    ['2026-12-28', '2027-01-04'],
    ['2028-02-25T23:30+13:00', '2028-03-03'],
    ['soon', undefined],
    ['2026-02-31', undefined],
    [undefined, undefined],
  ])('a week after %s', (time, week) => expect(weekAfter(time)).toBe(week))

  it.each([
    ['who was agreed on', { people, interviews, decision: { callBack: { with: 'tom' } } }, tom],
    ['else the one who decides', { people, interviews }, dana],
    ['or the only one there', { people, interviews: [first] }, tom],
    [
      'nobody, where two could be meant',
      { people: [dana, { ...tom, relation: dana.relation }], interviews },
      undefined,
    ],
    ['nobody, where nothing is known', {}, undefined],
  ])('goes to %s', (_, data, callee) => {
    expect(ringingBack(data as Dossier, {}).callee?.id).toBe(callee?.id)
  })

  it('comes back to the talk with that person', () => {
    const one = [{ ...second, people: ['dana'] }, first]
    const decision = { callBack: { with: 'tom', allowed: true } }
    expect(ringingBack({ people, interviews: one, decision }, {})).toMatchObject({
      interview: first,
      week: '2026-11-17',
      phone: '555',
      allowed: true,
      refused: false,
    })
  })

  it('keeps what was said of the time where it is no time of the calendar', () => {
    const note = {
      id: 'a',
      script: 'closing-the-interview',
      step: 'they-say-yes',
      words: 'Tuesday',
    }
    const later = { id: 'b', script: 'follow-up-call', step: 'call-another-time', words: 'at noon' }
    expect(ringingBack({ captures: [note] }, {}).said).toBe(note)
    expect(ringingBack({ captures: [note, later, { id: 'c', words: 'x' }] }, {}).said).toBe(later)
    expect(ringingBack({ captures: [{ ...note, step: 'they-say-no' }] }, {}).said).toBeUndefined()
  })

  it('takes the number agreed before the person’s own', () => {
    const decision = {
      callBack: { with: 'tom', phone: '556', allowed: false, otherwise: 'by letter' },
    }
    expect(ringingBack({ people, decision }, {})).toMatchObject({
      phone: '556',
      refused: true,
      otherwise: 'by letter',
    })
  })
})

const releases: Accomplishment = {
  id: 'releases',
  title: 'Releases in a week',
  action: 'I sorted the tests by how often they fail',
  result: 'releases take a week',
}
const night: Accomplishment = { id: 'night', title: 'Calm nights for the on-call engineers' }
const slow: Situation = { id: 'slow', problem: 'the releases that take six weeks', from: 'tom' }

describe('the questions', () => {
  const codes = (data: Partial<Dossier>, now?: string) =>
    questions(data, { now }).findings.map(({ code }) => code)
  const many = (count: number): Situation[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `s-${n}`,
      problem: `problem ${n}`,
      would: 'ask',
    }))

  it.each([
    [0, ['follow-up-too-few']],
    [2, ['follow-up-too-few']],
    [3, []],
    [4, []],
    [5, ['follow-up-too-many']],
  ])('are warned about when they are %i', (count, expected) => {
    expect(codes({ situations: many(count) })).toEqual(expected)
  })

  it('are four at most: problems first, and the others held back', () => {
    const open = ['a?', 'b?', 'c?'].map((text) => ({ text }))
    const { facts } = questions({ situations: many(3), questions: open }, {})
    expect(facts.rounds.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(facts.questions).toEqual([{ number: 4, question: open[0] }])
    expect(facts.reserve).toEqual({ situations: [], questions: open.slice(1) })
    expect(facts).toMatchObject({ count: 4, alone: false, several: true })
    const five = questions({ situations: many(5), questions: open }, {}).facts
    expect(five.reserve.situations.map(({ id }) => id)).toEqual(['s-4'])
    expect(five.reserve.questions).toEqual(open)
  })

  it('leave out what was asked, is for others, or is about pay', () => {
    const asked = [
      { text: 'a?', asked: true },
      { text: 'b?', to: ['tom'] },
      { text: 'c?', about: 'pay' as const },
      { text: 'd?', to: [] },
      { text: 'e?', to: ['dana', 'tom'] },
      { text: ' ' },
    ]
    const { facts } = questions({ people, interviews, questions: asked }, {})
    expect(facts.open.map(({ text }) => text)).toEqual(['d?', 'e?'])
  })

  const round = (situation: Situation, accomplishments: Accomplishment[] = []) =>
    questions({ people, interviews, situations: [situation], accomplishments }, {})

  it('tell a story, a plan, or ask', () => {
    const kind = (situation: Situation, stories?: Accomplishment[]) =>
      round(situation, stories).facts.rounds[0]!.facts.round.kind
    expect(kind(slow)).toBe('open')
    expect(kind({ ...slow, would: 'I would count first.' }, [releases])).toBe('would')
    expect(kind({ ...slow, approach: 'I counted first.' })).toBe('handled')
    expect(kind({ ...slow, accomplishment: 'night' }, [night])).toBe('handled')
  })

  it('find the story that comes closest, and say that it was found', () => {
    const { rounds } = round(slow, [night, releases]).facts
    expect(rounds[0]!.facts.round).toMatchObject({ story: releases, found: true, by: tom })
    expect(rounds[0]!.facts.round.story).toBe(releases)
    const named = round({ ...slow, accomplishment: 'night' }, [night, releases]).facts.rounds
    expect(named[0]!.facts.round).toMatchObject({ story: night, found: false })
  })

  it('are warned about where an experience has no result', () => {
    const found = (situation: Situation, stories: Accomplishment[]) =>
      round(situation, stories).findings.map(({ code }) => code)
    expect(found({ ...slow, accomplishment: 'night' }, [night])).toContain('follow-up-no-result')
    expect(found({ ...slow, approach: 'I counted.' }, [])).toContain('follow-up-no-result')
    expect(found({ ...slow, accomplishment: 'releases' }, [releases])).not.toContain(
      'follow-up-no-result',
    )
    const figures = { ...night, figures: ['pages down by half'] }
    expect(found({ ...slow, accomplishment: 'night' }, [figures])).not.toContain(
      'follow-up-no-result',
    )
    expect(found({ ...slow, would: 'I would count.' }, [])).not.toContain('follow-up-no-result')
  })

  it('are warned about where one takes too long', () => {
    const long = { ...releases, action: `I did ${'one thing and then '.repeat(80)}rested` }
    const { findings, facts } = round({ ...slow, accomplishment: 'releases' }, [long])
    expect(findings.map(({ code }) => code)).toContain('follow-up-too-long')
    expect(facts.rounds[0]!.minutes).toBe(3)
  })

  it('say what a story does not tell yet', () => {
    const whole: Accomplishment = {
      ...releases,
      analysis: 'a year of logs',
      reasons: ['slow tests'],
      comparedWith: 'the other team',
      agreement: 'we tried it for a week',
      options: [{ what: 'more machines' }],
      bestMeasure: 'sorting them',
    }
    const gaps = (story: Accomplishment) =>
      round({ ...slow, accomplishment: 'releases' }, [story]).facts.rounds[0]!.gaps
    expect(gaps(whole)).toMatchObject({ some: false })
    expect(gaps({ ...whole, reasons: [] })).toMatchObject({ some: true, reasons: true })
  })

  const agreed = {
    people,
    interviews,
    situations: many(3),
    decision: { callBack: { at: '2026-11-24T16:00-05:00[America/New_York]' } },
  }

  it.each([
    ['2026-11-24T16:30-05:00', agreed, []],
    ['2026-11-24T17:30-05:00', agreed, ['follow-up-late']],
    ['2026-11-24T17:30-05:00', { ...agreed, decision: {} }, []],
    ['2026-11-29T09:00-05:00', { ...agreed, decision: {} }, ['follow-up-late']],
    ['2026-11-29T09:00-05:00', { ...agreed, stage: 'accepted' as const }, []],
    ['2026-11-29T09:00-05:00', { ...agreed, outcome: 'rejection' as const }, []],
    [undefined, agreed, []],
    [
      undefined,
      { ...agreed, decision: { callBack: { allowed: false } } },
      ['follow-up-not-wanted'],
    ],
  ])('are late or not at %s', (now, data, expected) => expect(codes(data, now)).toEqual(expected))

  it('read well where ringing is not wanted', async () => {
    const callBack = { allowed: false, otherwise: 'by e-mail' }
    const situations = [slow, { id: 'hiring', problem: 'hiring' }]
    const data = { people, interviews, situations, decision: { callBack } }
    const { letters } = lettersFor(followUpQuestions, data as never, { locale: 'en-US' })
    const body = String(letters[0]!.body)
    expect(flawsIn(body, 'text')).toEqual([])
    await expect(body).toMatchFileSnapshot('golden/follow-up-questions.refused.txt')
  })
})

describe('a round of the call', () => {
  const data = { people, interviews, situations: [slow], accomplishments: [releases] }

  it('is about what the walk is at', () => {
    expect(call(data, {}).facts.round).toBeUndefined()
    expect(call(data, { item: slow.problem }).facts.round?.situation).toBe(slow)
    expect(call(data, { item: 'the new depot' }).facts.round).toMatchObject({
      situation: { problem: 'the new depot' },
      kind: 'open',
    })
    expect(call({}, { item: ' ' }).facts).toMatchObject({ open: [], count: 0, several: false })
  })
})

describe('the debrief', () => {
  it.each([
    ['I wrote the plan, and we tried it.', []],
    ['We wrote a plan and tried it.', ['own-part-unclear']],
    ['Our shift lead and us, together.', ['own-part-unclear']],
    ['Wrote the plan.', []],
  ])('asks whose part it was: %s', (approach, codes) => {
    const { findings } = debrief({ situations: [{ ...slow, approach }] }, {})
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })

  it('knows what was noted at the close, and what was said on the phone', () => {
    const captures = [
      { id: 'a', script: 'closing-the-interview', step: 'note-the-job', words: 'three depots' },
      { id: 'b', script: 'closing-the-interview', step: 'ask-by-when-they-decide', words: 'soon' },
      { id: 'c', script: 'follow-up-call', step: 'hear-what-they-think', words: 'yes' },
      { id: 'd', script: 'closing-the-interview', step: 'note-the-job', words: ' ' },
    ]
    const { facts } = debrief({ captures }, {})
    expect(facts.scope).toEqual([captures[0]])
    expect(facts.deciding).toBe(captures[1])
    expect(facts.calls).toEqual([{ capture: captures[2], begins: true }])
  })

  it('heads what was said on the phone once for each thing it was about', () => {
    const noted = (id: string, topic: string) => ({
      id,
      script: 'follow-up-call',
      topic,
      words: id,
    })
    const captures = [noted('a', 'the vans'), noted('b', 'the vans'), noted('c', 'the rosters')]
    const { facts } = debrief({ captures }, {})
    expect(facts.calls.map(({ begins }) => begins)).toEqual([true, false, true])
  })

  it('takes for a time only what was noted about one', () => {
    const wish = { id: 'a', script: 'delighted-boss-question', words: 'no late van' }
    const time = {
      ...{ id: 'b', script: 'closing-the-interview', step: 'they-say-yes' },
      words: 'Friday at noon',
    }
    expect(debrief({ captures: [wish] }, {}).facts.ringing.said).toBeUndefined()
    expect(debrief({ captures: [time, wish] }, {}).facts.ringing.said).toBe(time)
  })
})
