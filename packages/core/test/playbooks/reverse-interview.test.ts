import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthLetter, growthPlan, reverseInterviewGuide } from '../../generated/catalog.ts'
import { chosenArenas } from '../../src/playbooks/reverse-interview/chosen-arenas.ts'
import { facts as letterFacts } from '../../src/playbooks/reverse-interview/growth-letter.ts'
import { facts as planFacts } from '../../src/playbooks/reverse-interview/growth-plan.ts'
import { matchOfferings } from '../../src/playbooks/reverse-interview/match-offerings.ts'
import { facts as scriptFacts } from '../../src/playbooks/reverse-interview/reverse-interview.ts'
import { saidIn } from '../../src/playbooks/reverse-interview/said.ts'
import { sameNeed } from '../../src/playbooks/reverse-interview/same-need.ts'
import { talkOf } from '../../src/playbooks/reverse-interview/talk.ts'
import { render } from '../../src/render/render.ts'
import type { Arena } from '../../src/schemas/arena.ts'
import type { Capture } from '../../src/schemas/capture.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Offering } from '../../src/schemas/offering.ts'
import type { Person } from '../../src/schemas/person.ts'
import { hiring } from '../support/dossiers.ts'

const arena = (id: string, rest: Partial<Arena> = {}): Arena => ({ id, label: id, ...rest })
const offering = (id: string, serves: string[], rest: Partial<Offering> = {}): Offering => ({
  id,
  kind: 'resource',
  label: `the ${id}`,
  serves,
  ...rest,
})

describe('two names are one need', () => {
  it.each([
    ['Leadership', 'leadership', true],
    ['public-speaking', 'Public speaking', true],
    ['a course', 'Courses', true],
    ['a mentor', 'mentoring', true],
    ['Peers and teamwork', 'peers, teamwork', true],
    ['people', 'People', true],
    ['the people', 'others', false],
    ['leadership', 'leading', false],
    ['', '', false],
    ['?', '!', false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameNeed(one, other)).toBe(same)
    expect(sameNeed(other, one)).toBe(same)
  })
})

describe('what serves an arena', () => {
  const leadership = arena('leadership', { label: 'Leadership', ways: ['mentoring'] })
  const craft = arena('craft', { label: 'The craft' })
  const serving = (offerings: Offering[], growth: Dossier['growth'] = undefined) =>
    matchOfferings(leadership, { offerings, arenas: [leadership, craft], growth }).matches.map(
      ({ offering: { id }, fit }) => `${id} ${fit}`,
    )

  it('is first what names it, and of that what also is the way they prefer', () => {
    const course = offering('course', ['Leadership'])
    const mentor = offering('mentor', ['mentoring', 'leadership'])
    const pairing = offering('pairing', ['Mentoring'])
    expect(serving([pairing, course, mentor])).toEqual([
      'mentor arena',
      'course arena',
      'pairing way',
    ])
  })

  it('is what they prefer in any field, where they said nothing of this one', () => {
    const pairing = offering('pairing', ['pairing'])
    expect(serving([pairing], { prefers: ['pairing'] })).toEqual([])
    const { matches } = matchOfferings(craft, {
      offerings: [pairing],
      growth: { prefers: ['Pairing'] },
    })
    expect(matches).toEqual([{ offering: pairing, fit: 'way' }])
  })

  it('may be what shares its words, where nothing names it', () => {
    const wishing = arena('confidence', { wishes: ['leading a small project'] })
    const project = offering('pocket-balance', [], { label: 'the lead of the pocket project' })
    const room = offering('room', [], { label: 'a small room' })
    expect(matchOfferings(wishing, { offerings: [room, project] }).matches).toEqual([
      { offering: project, fit: 'words' },
    ])
  })

  it('is not taken from another arena, unless there is nothing else', () => {
    const mentor = offering('mentor', ['mentoring', 'craft'])
    expect(serving([mentor])).toEqual(['mentor elsewhere'])
    expect(serving([mentor, offering('course', ['leadership'])])).toEqual(['course arena'])
  })

  it('is nothing, honestly', () => {
    expect(serving([])).toEqual([])
    expect(serving([offering('gym', ['health'])])).toEqual([])
  })

  it('is only what is there', () => {
    const gone = offering('mentor', ['leadership'], { available: false })
    const side = { offerings: [gone], arenas: [leadership] }
    expect(matchOfferings(leadership, side)).toEqual({ matches: [], unavailable: [gone] })
  })
})

describe('the arenas of a plan', () => {
  it('are those not put aside, four at most', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => arena(id))
    const arenas = [arena('offered', { chosen: false }), ...five]
    const { chosen, later, findings } = chosenArenas(arenas)
    expect(chosen).toEqual(five.slice(0, 4))
    expect(later).toEqual([five[4]])
    expect(findings).toMatchObject([
      {
        code: 'too-many-arenas',
        severity: 'warning',
        message: '5 arenas are chosen, and one talk explores 4 at most: "e" will have to wait.',
        place: { path: 'arenas[5].chosen' },
      },
    ])
    expect(chosenArenas(five.slice(1)).findings).toEqual([])
    expect(chosenArenas(undefined).chosen).toEqual([])
  })
})

describe('the findings of a plan', () => {
  it('name the arena without a match, and the offering that is missed', () => {
    const { findings } = planFacts(hiring)
    expect(findings).toMatchObject([
      { code: 'arena-without-match', severity: 'warning', place: { path: 'arenas[2]' } },
      { code: 'offering-unavailable', severity: 'info', place: { path: 'offerings[3].available' } },
    ])
  })
})

describe('the talk', () => {
  const [one, two, three]: Person[] = ['one', 'two', 'three'].map((id) => ({
    id,
    name: { full: id },
  })) as [Person, Person, Person]
  const interviews = [
    { id: 'first', people: ['one'], start: '2026-11-01T10:00Z' },
    { id: 'second', people: ['one', 'two'], start: '2026-11-08T10:00Z' },
    { id: 'third', people: ['three'], start: '2026-11-15T10:00Z' },
  ]
  const people = [one!, two!, three!]

  it('is the host’s latest, with the others who were there', () => {
    expect(talkOf({ people, interviews, host: 'one' })).toEqual({
      host: one,
      others: [two],
      interview: interviews[1],
    })
  })

  it('is the one in which their words were said', () => {
    const captures = [{ id: 'a', script: 'reverse-interview', interview: 'first', words: 'x' }]
    expect(talkOf({ people, interviews, captures, host: 'one' }).interview).toBe(interviews[0])
  })

  it('has a host only where one is named, or there is but one', () => {
    expect(talkOf({ people, interviews: interviews.slice(0, 2) })).toMatchObject({
      others: [one, two],
    })
    expect(talkOf({ people, interviews: interviews.slice(0, 2) })).not.toHaveProperty('host')
    expect(talkOf({ people, interviews })).toEqual({
      host: three,
      others: [],
      interview: interviews[2],
    })
    expect(talkOf({ people: [two!] })).toEqual({ host: two, others: [] })
    expect(talkOf({ people, host: 'nobody' })).toEqual({ others: [] })
    expect(talkOf({})).toEqual({ others: [] })
  })
})

describe('the notes of the talk', () => {
  const capture = (step: string, words: string, script = 'reverse-interview'): Capture => ({
    id: step,
    script,
    step,
    words,
  })

  it('are sorted by step, without what has a field of its own', () => {
    const captures = [
      capture('ask-what-they-do-well', 'listening'),
      capture('ask-what-they-want-to-learn', 'Letting go.'),
      capture('they-ask-about-pay', 'Overtime?'),
      capture('offer-the-fields', 'Leadership '),
      capture('offer-the-fields', 'Sleep'),
      capture('refuse-the-fifth-kindly', 'Patience'),
      capture('nothing-serves-it', 'a coach'),
      capture('you-are-not-sure', 'the lab'),
      capture('close-with-what-they-take-away', 'A lot.'),
      capture('close-with-what-they-take-away', 'Of another talk.', 'second-interview-call'),
    ]
    const arenas = [arena('leadership', { label: 'Leadership', strengths: ['Listening'] })]
    const said = saidIn({ captures, arenas })
    const words = Object.fromEntries(
      Object.entries(said).map(([kind, all]) => [kind, all.map((each: Capture) => each.words)]),
    )
    expect(words).toEqual({
      questions: ['Overtime?'],
      waiting: ['Sleep', 'Patience'],
      missing: ['a coach'],
      open: ['the lab'],
      words: ['Letting go.', 'A lot.'],
    })
  })
})

describe('the lines of the script', () => {
  it('name the arena at hand, and what there is for it', () => {
    expect(scriptFacts(hiring, { item: 'technical growth' }).facts).toEqual({
      arena: 'Technical growth',
      matches: [hiring.offerings![0], hiring.offerings![1]],
    })
    expect(scriptFacts(hiring, { item: 'Patience' }).facts).toEqual({
      arena: 'Patience',
      matches: [],
    })
  })

  it('are neutral where there is none', () => {
    expect(scriptFacts(hiring, {}).facts).toEqual({ matches: [] })
    expect(scriptFacts({}, { item: ' ' }).facts).toEqual({ matches: [] })
  })
})

describe('the letter', () => {
  const all: Dossier = {
    ...hiring,
    arenas: ['Leadership', 'Teamwork', 'Technical growth', 'Writing'].map((label, index) =>
      arena(`arena-${index}`, {
        label,
        wishes: ['leading a small project from the first sketch to the first unit that is sold'],
      }),
    ),
    offerings: [0, 1, 2, 3].flatMap((index) =>
      ['one', 'two', 'three'].map((name) =>
        offering(`${name}-${index}`, [`arena-${index}`], {
          label: `${name} hour in a week with an engineer of ours, at ten in the morning`,
        }),
      ),
    ),
  }

  it.each(['warm', 'formal', 'brief'] as const)('stays under 220 words, when %s', (tone) => {
    const { body } = render(growthLetter, all, { tone, channel: 'email' })
    expect(body!.split(/\s+/).length).toBeLessThan(220)
  })

  it('tells what is there first, and what is not after it', () => {
    const { fields, gaps } = letterFacts({
      arenas: [arena('sleep'), arena('leadership'), arena('small-lab', { label: 'Laboratory' })],
      offerings: [offering('lab', ['leadership'], { label: 'the laboratory' })],
    }).facts
    expect(fields.map(({ arena: { id } }) => id)).toEqual(['leadership'])
    expect(gaps).toMatchObject([{ arena: { id: 'sleep' } }, { near: { id: 'lab' } }])
    expect(gaps[0]).not.toHaveProperty('near')
  })

  it('is not ready where there is nothing to offer, or nobody to sign', () => {
    const codes = (data: Dossier) =>
      render(growthLetter, data).findings.flatMap(({ severity, place }) =>
        severity === 'error' ? place?.path : [],
      )
    expect(codes({ ...hiring, offerings: [] })).toEqual(['offerings'])
    const { host: _host, ...leaderless } = hiring
    expect(codes(leaderless)).toEqual(['host'])
  })

  it('thanks for all who were there, by name where there is one other', () => {
    const third: Person = { id: 'suryani', name: { full: 'Suryani' } }
    const people = [...hiring.people!, third]
    const meet = (ids: string[]) =>
      render(growthLetter, {
        ...hiring,
        people,
        interviews: [{ ...hiring.interviews![0]!, people: ids }],
      }).body!
    expect(meet(['rashid-moreau', 'suryani'])).toContain('talking with Suryani and me on')
    expect(meet(people.map(({ id }) => id))).toContain('talking with us on')
    expect(meet(['rashid-moreau'])).toContain('talking with me on')
  })
})

describe('the guide', () => {
  it('says what not to offer', () => {
    const { body } = render(reverseInterviewGuide, hiring)
    expect(body).toContain("don't offer it: the speaking club on the first Tuesday")
  })
})

/** Words of which needs, ways and offerings are made, so that they meet often, and often nearly. */
const word = fc.constantFrom(
  'leadership',
  'Leadership',
  'mentoring',
  'a mentor',
  'course',
  'a course',
  'small projects',
  'public speaking',
  'public-speaking',
)
const id = fc.constantFrom(
  'leadership',
  'mentoring',
  'public-speaking',
  'craft',
  'patience',
  'sleep',
)
const some = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined })
const maybe = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc
    .record(shape)
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Shape,
    )
const numbered = <Value extends { label: string }>(values: Value[]): Value[] =>
  values.map((value, index) => ({ ...value, label: `${value.label} QZ${index}z` }))

const arenas = fc.uniqueArray(
  maybe<Partial<Arena> & Pick<Arena, 'id' | 'label'>>({
    id,
    label: word,
    chosen: fc.constantFrom(undefined, true, true, false),
    wishes: some(fc.array(word, { minLength: 1, maxLength: 2 })),
    ways: some(fc.array(word, { minLength: 1, maxLength: 2 })),
  }),
  { maxLength: 6, selector: (each) => each.id },
) as fc.Arbitrary<Arena[]>
const offerings = fc
  .array(
    maybe<Partial<Offering> & Pick<Offering, 'id' | 'kind' | 'label'>>({
      id: fc.constant('one'),
      kind: fc.constantFrom('person', 'resource', 'opportunity'),
      label: word,
      serves: some(fc.array(fc.oneof(word, id), { maxLength: 3 })),
      available: fc.constantFrom(undefined, true, false),
    }),
    { maxLength: 6 },
  )
  .map((all) => numbered(all as Offering[]).map((each, index) => ({ ...each, id: `o-${index}` })))
const growth = some(maybe({ prefers: some(fc.array(word, { maxLength: 2 })) })) as fc.Arbitrary<
  Dossier['growth']
>
const side = fc.record({ arenas, offerings, growth })

describe('whatever the two sides have', () => {
  it('a plan holds every chosen arena once, four at most, in order', () => {
    fc.assert(
      fc.property(side, (data) => {
        const { fields, later } = planFacts(data).facts
        const chosen = data.arenas.filter((each) => each.chosen !== false)
        expect(fields.length).toBeLessThanOrEqual(4)
        expect([...fields.map((each) => each.arena), ...later]).toEqual(chosen)
      }),
    )
  })

  it('every match is on the list, is there, is named once, and is a real serve', () => {
    fc.assert(
      fc.property(side, (data) => {
        for (const { arena: at, ways, matches } of planFacts(data).facts.fields) {
          expect(new Set(matches.map((match) => match.offering)).size).toBe(matches.length)
          for (const { offering: found, fit } of matches) {
            expect(data.offerings).toContain(found)
            expect(found.available).not.toBe(false)
            const serves = (needs: string[]) =>
              found.serves?.some((each) => needs.some((need) => sameNeed(each, need))) ?? false
            if (fit === 'arena') expect(serves([at.id, at.label])).toBe(true)
            if (fit === 'way' || fit === 'elsewhere') expect(serves(ways)).toBe(true)
          }
        }
      }),
    )
  })

  it('there is a gap only where nothing that is there names the arena or the way', () => {
    fc.assert(
      fc.property(side, (data) => {
        for (const { arena: at, ways, matches } of planFacts(data).facts.fields) {
          if (matches.length > 0) continue
          const needs = [at.id, at.label, ...ways]
          const serving = data.offerings.filter(
            ({ available, serves }) =>
              available !== false && serves?.some((each) => needs.includes(each)),
          )
          expect(serving).toEqual([])
        }
      }),
    )
  })

  it('neither plan nor letter names what is not there', () => {
    fc.assert(
      fc.property(side, (data) => {
        const whole: Dossier = { ...hiring, ...data, arenas: data.arenas, captures: [] }
        const bodies = [
          render(growthPlan, whole, { draft: true }).body!,
          render(growthLetter, whole, { draft: true }).body!,
        ]
        for (const body of bodies) {
          const named = new Set(body.match(/QZ\d+z/g) ?? [])
          for (const { label, available } of data.offerings) {
            const mark = /QZ\d+z/.exec(label)![0]
            if (available === false) expect(named).not.toContain(mark)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
