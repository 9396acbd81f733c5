import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerRecord,
  delightedBossCueCard,
  objectives,
  objectivesCoverNote,
  talkingPoints,
  thankYouLetter,
} from '../../generated/catalog.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'

const RUNS = 600

/** What no reader may ever meet, with a name for the message. */
const flaws: readonly [name: string, pattern: RegExp][] = [
  ['a value that is none', /undefined|\bnull\b|\[object|NaN|Invalid Date/],
  ['a doubled space', /\S {2,}\S/],
  ['a space before punctuation', / [,.;:!?](?=\s|$)/m],
  ['doubled punctuation', /[,;:]\s*[,.;:]|\.\.(?!\.)/],
  ['an empty parenthesis', /\(\s*\)/],
  [
    'a dangling comma or colon',
    /(?<!^Dear .*)(?<!All the best|Thanks again|Sincerely|Thank you|Hello),$/m,
  ],
  ['a sentence that begins in lower case', /(?:^|[.!?] )[a-z]/m],
  ['an empty quotation or item', /^(?:>|-|\d+\.)\s*$/m],
]

/** The lines that are prose: no ruled headings, no table, no address of mail. */
const proseOf = (text: string): string =>
  text
    .replace(/^[-=]{3,}\n/gm, '')
    .replace(/^(?:Asked plainly|-{3,} |"What does|They think).*\n/gm, '')
    .replace(/^\S+@\S+$/gm, '')

/** Each flaw of a text, with what stands around it. */
function flawsOf(text: string): string[] {
  return flaws.flatMap(([name, pattern]) => {
    const found = pattern.exec(text)
    return found ? [`${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`] : []
  })
}

const optional = <Value>(value: Value) => fc.constantFrom(undefined, value)

/** Leaves out the keys whose value is undefined, as a dossier does. */
const some = <Shape extends Record<string, unknown>>(shape: {
  [Key in keyof Shape]: fc.Arbitrary<Shape[Key]>
}) =>
  fc
    .record(shape)
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
    )

const person = (id: string, full: string) =>
  some({
    id: fc.constant(id),
    name: some({
      full: fc.constant(full),
      given: optional(full.split(' ')[0]),
      family: optional(full.split(' ')[1]),
      courtesy: optional('Ms.'),
    }),
    role: optional('Director of Operations'),
    relation: fc.constantFrom(
      undefined,
      'hiring-manager',
      'future-boss',
      'colleague',
      'executive',
      'hr',
    ),
    cares: optional(['calm on-call rotas']),
    dealings: optional('planning the peaks together'),
  })

const discussed = some({
  with: fc.constantFrom(undefined, ['dana'], ['tom'], ['dana', 'tom']),
  topic: fc.constantFrom(
    'the move to weekly releases',
    'hiring',
    'your plans for the second plant',
  ),
  said: optional('the tests take two days'),
  yours: optional('I would begin with the slowest ones'),
  accomplishment: fc.constantFrom(undefined, 'one', 'two', 'nobody'),
  followUp: optional('The list is attached'),
})

const interview = some({
  id: fc.constant('second'),
  people: fc.constant(['dana', 'tom']),
  start: optional('2026-11-20T15:00-05:00[America/New_York]'),
  end: optional('2026-11-20T16:00-05:00[America/New_York]'),
  mode: fc.constantFrom(undefined, 'video', 'phone', 'in-person'),
  place: fc.constantFrom(undefined, 'table', 'room', 'desk', 'video', 'phone', 'the canteen'),
  discussed: fc.array(discussed, { maxLength: 5 }),
})

const accomplishment = (id: string) =>
  some({
    id: fc.constant(id),
    title: fc.constant('Calm on-call rotas for the releases'),
    employer: fc.constantFrom(undefined, 'Northwind', 'Acme'),
    action: optional('I switched half of the alerts off'),
    result: optional('Pages at night fell by half'),
    figures: optional(['pages from 40 to 20', 'no overtime']),
    similar: optional('we halved the pages at night'),
  })

const capture = (id: string) =>
  some({
    id: fc.constant(id),
    script: optional('delighted-boss-question'),
    words: fc.constantFrom('Calm on-call rotas.', 'The auditors are happy.', 'Weekly releases.'),
    by: fc.constantFrom(undefined, 'dana', 'tom', 'nobody'),
    at: optional('2026-11-20T15:40-05:00[America/New_York]'),
    interview: optional('second'),
    where: optional('by the window'),
    question: optional('What have I done?'),
    verbatim: fc.constantFrom(undefined, true, false),
  })

const objective = some({
  id: fc.constant('o'),
  from: optional('a'),
  restatement: optional('the nights are calm'),
  measure: optional('pages a month'),
  due: optional('2027-06-30'),
  support: optional('two days a month'),
})

const dossier = some({
  candidate: some({
    name: fc.constant({ full: 'Sam Reed' }),
    email: optional('sam@example.com'),
    phone: optional('+1 555 0100'),
    location: optional('Lisbon'),
    currentEmployer: optional('Acme'),
  }),
  employer: fc.constantFrom(
    undefined,
    { name: 'Fabrikam' },
    { name: 'Fabrikam', location: 'Jersey City' },
  ),
  position: fc.constantFrom(
    undefined,
    { title: 'Head of Platform' },
    { title: 'Lead', start: '2027-01-11', duties: ['calm on-call rotas'] },
  ),
  people: fc.tuple(person('dana', 'Dana Whitfield'), person('tom', 'Tom Chen')),
  interviews: fc
    .constantFrom(true, false)
    .chain((any) => (any ? fc.tuple(interview) : fc.constant(undefined))),
  accomplishments: fc
    .constantFrom(true, false)
    .chain((any) =>
      any ? fc.tuple(accomplishment('one'), accomplishment('two')) : fc.constant(undefined),
    ),
  captures: fc
    .constantFrom(0, 1, 2, 3)
    .chain((n) => fc.tuple(...['a', 'b', 'c'].slice(0, n).map(capture))),
  objectives: fc
    .constantFrom(true, false)
    .chain((any) => (any ? fc.tuple(objective) : fc.constant(undefined))),
  employment: fc.constantFrom(
    undefined,
    { start: '2028-02-29' },
    { boss: 'dana' },
    { boss: 'tom', position: 'Lead' },
  ),
}) as unknown as fc.Arbitrary<Partial<Dossier>>

const options = some({
  tone: fc.constantFrom('warm', 'formal', 'brief'),
  channel: fc.constantFrom('email', 'letter'),
  now: optional('2026-11-20T20:00-05:00[America/New_York]'),
  locale: fc.constantFrom('en-US', 'en-GB'),
  draft: fc.boolean(),
})

const documents: readonly DocumentDefinition<unknown>[] = [
  answerRecord,
  delightedBossCueCard,
  objectives,
  objectivesCoverNote,
  talkingPoints,
  thankYouLetter,
]

describe.each(documents.map((document) => [document.id, document] as const))(
  '%s',
  (_id, document) => {
    it('reads well whatever optional facts are missing', () => {
      fc.assert(
        fc.property(dossier, options, (data, given) => {
          for (const { body, subject } of lettersFor(document, data, given).letters) {
            if (body === null) continue
            const text = proseOf(`${subject ?? ''}\n\n${body}`)
            expect(flawsOf(text), text).toEqual([])
          }
        }),
        { numRuns: RUNS },
      )
    })
  },
)

it('a letter seldom exceeds 220 words', () => {
  let long = 0
  fc.assert(
    fc.property(dossier, (data) => {
      for (const { body } of lettersFor(thankYouLetter, data, { tone: 'warm' }).letters) {
        if (body !== null && body.split(/\s+/).length > 220) long++
      }
    }),
    { numRuns: RUNS },
  )
  expect(long).toBeLessThan(RUNS / 20)
})
