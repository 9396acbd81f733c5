/** What comes of an application: which outcome it is, what is said about it, and what is refused. */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  afterTheInterviewPlaybook,
  catalog,
  offerAcceptance,
  outcomeGuide,
  pipeline,
  rejectionReply,
  resignationNotice,
} from '../../generated/catalog.ts'
import { outcomeFor } from '../../src/dossier/index.ts'
import { lettersFor, render } from '../../src/index.ts'
import { charactersIn } from '../../src/playbooks/after-the-interview/characters-in.ts'
import { facts as guideFacts } from '../../src/playbooks/after-the-interview/outcome-guide.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'

const folder = new URL('./fixtures/after-the-interview/', import.meta.url)
const now = '2026-11-20T09:00-05:00[America/New_York]'
const options = { now, locale: 'en-US' }
const { outcomes } = afterTheInterviewPlaybook

const fixtures = Object.fromEntries(
  readdirSync(folder).map((file): [string, Dossier] => [
    file.replace('.yaml', ''),
    parse(readFileSync(new URL(file, folder), 'utf8')) as Dossier,
  ]),
)

/** What is of use in each: the documents to look at. */
const documents: Readonly<Record<string, readonly string[]>> = {
  'spoken-offer': [
    'offer-acknowledgement',
    'offer-acceptance',
    'offer-decline',
    'outcome-guide',
    'pipeline',
    'resignation-notice',
  ],
  'different-job': ['alternative-response', 'offer-decline', 'outcome-guide', 'pipeline'],
  contract: ['contract-response', 'offer-acceptance', 'offer-decline', 'outcome-guide'],
  rejection: ['rejection-reply', 'post-mortem', 'outcome-guide', 'pipeline'],
  silence: ['post-mortem', 'outcome-guide', 'pipeline'],
  waiting: ['outcome-guide', 'pipeline'],
}

const golden = Object.entries(documents).flatMap(([name, ids]) =>
  ids.flatMap((id) => {
    const letter = /-(?:acknowledgement|acceptance|decline|response|reply)$/.test(id)
    const tones = letter ? (['warm', 'formal', 'brief'] as const) : (['warm'] as const)
    return tones.map((tone) => ({
      name,
      id,
      tone,
      file: `${id}.${name}${letter ? `.${tone}` : ''}.txt`,
    }))
  }),
)

it.each(golden)('$id from $name, $tone', async ({ name, id, tone, file }) => {
  const document = catalog.documents.find((each) => each.id === id)!
  const { letters, findings } = lettersFor(document, fixtures[name], { ...options, tone })
  const pages = letters.map(({ person, subject, body }) =>
    [
      ...(person ? [`To: ${person.name}`] : []),
      ...(subject === undefined ? [] : [`Subject: ${subject}`]),
      '',
      String(body ?? '(not ready)').trimEnd(),
      '',
    ].join('\n'),
  )
  const found = findings.map((each) => `${each.severity} ${each.code}: ${each.message}`)
  await expect([...pages, ...found].join('\n======\n').trimEnd() + '\n').toMatchFileSnapshot(
    `golden/after-the-interview/${file}`,
  )
})

describe('the outcome', () => {
  const expected = {
    'spoken-offer': 'offer',
    'different-job': 'different-job',
    contract: 'contract',
    rejection: 'rejection',
    silence: 'silence',
    waiting: undefined,
  }

  it.each(Object.entries(expected))('of %s is %s, in the table and in the guide', (name, id) => {
    const data = fixtures[name]!
    expect(outcomeFor(outcomes, data, options)?.id).toBe(id)
    expect(guideFacts(data, options).facts.came).toBe(id)
    const { body } = render(outcomeGuide, data, options)
    expect(body!.match(/this is what came/g)?.length ?? 0).toBe(id === undefined ? 0 : 1)
  })

  it('that the dossier names comes before any offer, and the latest offer before silence', () => {
    const offers = [
      { id: 'first', received: '2026-11-02T10:00Z', kind: 'contract' },
      { id: 'early', received: '2026-11-01T10:00Z', kind: 'different-job' },
    ] as const
    const decision = { expected: '2026-11-01' }
    const data = { offers: [...offers], decision }
    expect(outcomeFor(outcomes, { ...data, outcome: 'rejection' }, options)?.id).toBe('rejection')
    expect(outcomeFor(outcomes, data, options)?.id).toBe('contract')
    expect(outcomeFor(outcomes, { decision }, options)?.id).toBe('silence')
    expect(outcomeFor(outcomes, { decision })).toBeUndefined()
  })

  it('names documents that there are', () => {
    const ids: readonly string[] = catalog.documents.map(({ id }) => id)
    for (const { documents: named } of outcomes)
      expect(ids).toEqual(expect.arrayContaining([...named]))
  })
})

describe('silence', () => {
  it.each([
    ['the day of the decision', { expected: '2026-11-10' }, '2026-11-17', false],
    [
      'the call, where it was later',
      { expected: '2026-11-03', callBack: { called: '2026-11-05T23:30-05:00[America/New_York]' } },
      '2026-11-12',
      true,
    ],
    [
      'the decision, where the call was before it',
      { expected: '2026-11-10', callBack: { called: '2026-11-05T10:00-05:00' } },
      '2026-11-17',
      false,
    ],
  ])('is counted from %s', (_what, decision, day, call) => {
    expect(guideFacts({ decision }, options).facts.silence).toMatchObject({ day, call })
  })

  it('is none the day before, and an answer from that day on', () => {
    const decision = { expected: '2026-11-13' }
    expect(guideFacts({ decision }, { now: '2026-11-19T23:59-05:00' }).facts.silent).toBe(false)
    expect(guideFacts({ decision }, { now: '2026-11-20T00:00-05:00' }).facts.silent).toBe(true)
    expect(guideFacts({ decision: {} }, options).facts).toEqual({
      contract: false,
      written: false,
      spoken: false,
      terms: false,
      silent: false,
    })
  })
})

describe('a notice', () => {
  const candidate = { name: { full: 'Sam Reed' } }
  const written = { id: 'a', form: 'written', start: '2027-01-11' } as const

  it.each([
    ['no offer', undefined],
    ['a spoken offer', [{ id: 'a', form: 'spoken' as const }]],
    ['an offer of which the form is not known', [{ id: 'a' }]],
  ])('is refused with %s', (_what, offers) => {
    const data = { candidate, ...(offers && { offers }) } as Partial<Dossier>
    const { body, findings } = lettersFor(resignationNotice, data).letters[0]!
    expect(body).toBeNull()
    expect(findings).toMatchObject([
      { code: 'missing-fact', severity: 'error', place: { path: 'offers' } },
    ])
    expect(findings[0]!.hint).toContain('form: written')
    const draft = lettersFor(resignationNotice, data, { draft: true }).letters[0]!
    expect(draft.body).toMatch(/^\[not to be sent before/)
  })

  it('goes out once one of the offers is there in writing', () => {
    const data = { candidate, offers: [written, { id: 'b', form: 'spoken' as const }] }
    expect(render(resignationNotice, data)).toMatchObject({
      findings: [],
      body: expect.stringMatching(/^Hello,/),
    })
  })

  it.each([
    ['2027-01-10', []],
    ['2027-01-11', ['notice-overlap']],
  ])('with %s as the last day is told of the overlap', (lastDay, codes) => {
    const { findings } = render(resignationNotice, {
      candidate,
      offers: [written],
      notice: { lastDay },
    })
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })
})

it.each([
  ['written', []],
  ['spoken', ['offer-not-written']],
] as const)('a yes to a %s offer', (form, codes) => {
  const data = { candidate: { name: { full: 'Sam' } }, offers: [{ id: 'a', form }] }
  expect(render(offerAcceptance, data).findings.map(({ code }) => code)).toEqual(codes)
})

describe('an invitation on LinkedIn', () => {
  const note = (values: string | undefined, more: object = {}, name = 'Dana Whitfield') =>
    render(
      rejectionReply,
      {
        candidate: { name: { full: 'Sam Reed' }, ...more },
        employer: { name: 'Fabrikam' },
        people: [{ id: 'dana', name: { full: name }, ...(values !== undefined && { values }) }],
      },
      { to: 'dana' },
    )

  it('tells as much as fits into 200 characters, at each length of what it says', () => {
    for (let length = 1; length < 250; length++) {
      const values = `how ${'x'.repeat(length)}`
      const { body, findings } = note(values)
      expect(body!.trim().length).toBeLessThanOrEqual(200)
      const says = body!.includes(values)
      expect(findings.map(({ code }) => code)).toEqual(says ? [] : ['invitation-shortened'])
    }
  })

  it('may have 300 on Premium', () => {
    const values = `how ${'x'.repeat(180)}`
    expect(note(values).body).not.toContain(values)
    const { body, findings } = note(values, { linkedinPremium: true })
    expect(body).toContain(values)
    expect(body!.trim().length).toBeLessThanOrEqual(300)
    expect(findings).toEqual([])
  })

  it('counts characters as they are seen, once nothing more can go', () => {
    expect(charactersIn('Zoë 👩‍👩‍👧')).toBe(5)
    // 69 characters around the name: with 130 flags it is 199 as seen, and 589 as the computer has them.
    expect(note(undefined, {}, '🇫🇮'.repeat(130)).findings).toEqual([])
    const { body, findings } = note(undefined, {}, 'x'.repeat(150))
    expect(findings).toMatchObject([{ code: 'invitation-too-long', severity: 'warning' }])
    expect(findings[0]!.message).toContain(`${charactersIn(body!.trim())} characters`)
  })

  it('is an ordinary message where both are connected', () => {
    const people = [
      { id: 'dana', name: { full: 'Dana' }, connected: true, values: `how ${'x'.repeat(400)}` },
    ]
    const data = { candidate: { name: { full: 'Sam' } }, people }
    const { body, findings } = render(rejectionReply, data, { to: 'dana' })
    expect(body).toMatch(/^Dear Dana,\n\nThank you/)
    expect(findings).toEqual([])
  })
})

describe('several applications', () => {
  const { waiting, rejection } = fixtures
  const page = (data: unknown): string =>
    String(lettersFor(pipeline, data, options).letters[0]!.body)

  it('stand side by side, what is due first above', () => {
    const rows = page({ applications: [rejection, fixtures['different-job'], waiting] })
      .split('\n')
      .filter((line) => / {2}/.test(line))
    expect(rows.map((row) => row.split(/ {2,}/)[0])).toEqual(
      [
        'Application',
        '----------------------',
        'Route planner, Litware',
        'Head of Platform, Contoso',
        'Halden Chilled Foods',
      ].map((cell, index) => (index === 1 ? expect.stringMatching(/^-+$/) : cell)),
    )
  })

  it('are one where a dossier is given by itself', () => {
    expect(page(waiting)).toBe(page({ applications: [waiting] }))
    expect(page({ applications: [] })).toBe(page({}))
    expect(page({ kind: 'profile', people: waiting!.people })).toBe(page({}))
  })

  it('are found fault with where they stand', () => {
    const paths = (data: unknown) =>
      lettersFor(pipeline, data, options).findings.map(({ place, message }) => [
        place?.path,
        message.split(' ')[0],
      ])
    expect(paths({ people: 'Dana' })).toEqual([['people', 'people']])
    expect(paths({ applications: [{}, { people: 'Dana' }] })).toEqual([
      ['applications[1].people', 'applications[1].people'],
    ])
  })
})
