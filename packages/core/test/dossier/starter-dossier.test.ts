/** Starters for every document: what is asked is enough for it, and nothing that is typed breaks the file. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../generated/catalog.ts'
import {
  answerStarter,
  readDossier,
  type StarterDocument,
  type StarterQuestion,
  starterDossier,
  starterQuestions,
} from '../../src/dossier/index.ts'
import { lettersFor } from '../../src/render/letters-for.ts'

const { documents } = catalog
const hiring = new Set<string>(
  catalog.playbooks.filter(({ dossier }) => dossier === 'hiring').map(({ id }) => id),
)
const thankYouLetter = documents.find(({ id }) => id === 'thank-you-letter')!
const growthLetter = documents.find(({ id }) => id === 'growth-letter')!
const when = { now: '2026-11-20T15:00-05:00', timeZone: 'America/New_York' }

/** What somebody might say to a question: the last of the answers, as the shown one may be no. */
const said = ({ choices, example }: StarterQuestion): string =>
  choices?.at(-1) ?? example ?? 'fewer late vans'

function answered(
  asked: readonly StarterDocument[],
  answer: (question: StarterQuestion) => string,
): object {
  return starterQuestions(asked, {}).reduce<object>((data, question) => {
    const { data: grown, finding } = answerStarter(data, question.path, answer(question))
    expect(finding).toBeUndefined()
    return grown!
  }, {})
}

describe.each(documents.map((document) => [document.id, document] as const))(
  '%s',
  (_, document) => {
    const kind = hiring.has(document.playbook) ? 'hiring' : 'application'

    it('is made of what is asked', () => {
      const starter = starterDossier([document], answered([document], said), { kind })
      expect(starter).toMatchObject({ missing: [], findings: [] })
      const { data, findings } = readDossier(starter.text)
      expect(findings).toEqual([])
      const letters = lettersFor(document, data, when)
      expect(letters.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(letters.letters.map(({ body }) => body === null)).toEqual([false])
    })

    it('has a line for all that it reads, and each can be taken into use', () => {
      const { text, missing, findings } = starterDossier([document], {}, { kind })
      expect({ findings, read: readDossier(text).data }).toEqual({ findings: [], read: { kind } })
      expect(missing).toEqual(starterQuestions([document], {}))
      const [head, ...blocks] = text.split('\n\n')
      expect(head).toContain(`# ${document.title}: ${document.summary}`)
      for (const root of Object.keys(document.shape).filter((each) => each !== 'applications')) {
        if (root !== 'sessions' && root !== 'kind')
          expect(text).toMatch(new RegExp(`^# ${root}:`, 'm'))
      }
      const used = blocks.join('\n\n').replace(/^# /gm, '')
      const codes = readDossier(used).findings.map(({ code }) => code)
      expect(codes.filter((code) => code !== 'missing-field')).toEqual([])
    })
  },
)

it('takes some of the answers, whichever they are', () => {
  const some = fc.constantFrom(...documents).chain((document) => {
    const questions = starterQuestions([document], {})
    return fc.tuple(fc.constant(document), fc.subarray(questions))
  })
  fc.assert(
    fc.property(some, ([document, questions]) => {
      const data = questions.reduce<object>(
        (known, question) => answerStarter(known, question.path, said(question)).data!,
        {},
      )
      const { missing, findings } = starterDossier([document], data)
      const left = starterQuestions([document], {}).filter(
        ({ path }) => !questions.some((each) => each.path === path),
      )
      expect({ missing, findings }).toEqual({ missing: left, findings: [] })
    }),
  )
})

it('asks for what the letter cannot do without, in its words', () => {
  expect(starterQuestions([thankYouLetter], {}).map(({ path, what }) => [path, what])).toEqual([
    ['candidate.name.full', 'your name'],
    ['people[0].name.full', 'the name of the person it goes to'],
    ['interviews[0].discussed[0].topic', 'something that the two of you talked about'],
  ])
  const known = { candidate: { name: { full: 'Sam Okafor' } } }
  expect(starterQuestions([thankYouLetter], known)).toHaveLength(2)
})

it('reads like a page', async () => {
  const answers: Record<string, string> = {
    'candidate.name.full': 'Sam Okafor',
    'people[0].name.full': "Dana O'Brien",
  }
  let data: object = {}
  for (const [path, answer] of Object.entries(answers)) {
    data = answerStarter(data, path, answer).data!
  }
  const schema = 'dossier.schema.json'
  const { text } = starterDossier([thankYouLetter], data, { schema })
  await expect(text).toMatchFileSnapshot('fixtures/starter-thank-you-letter.yaml')
})

it('lets entries name each other', () => {
  const data = answered([growthLetter], said)
  const read = readDossier(starterDossier([growthLetter], data, { kind: 'hiring' }).text).data
  expect(read).toMatchObject({
    arenas: [{ id: 'leadership' }],
    offerings: [{ serves: ['leadership'] }],
    people: [{ id: 'dana-whitfield' }],
    host: 'dana-whitfield',
  })
})

it('knows two of one name apart, and names that no id can hold', () => {
  const people = ['Li Wei', 'Li Wei', '李伟'].map((full) => ({ name: { full } }))
  const { text } = starterDossier([thankYouLetter], { people })
  const { data } = readDossier(text)
  expect(data?.people?.map(({ id }) => id)).toEqual(['li-wei', 'li-wei-2', 'person-1'])
})

it('serves several documents with what each cannot do without', () => {
  const { text, missing } = starterDossier(
    documents.filter(({ playbook }) => !hiring.has(playbook)),
    {},
  )
  expect(readDossier(text)).toMatchObject({ data: { kind: 'application' }, findings: [] })
  expect(missing.map(({ path }) => path)).toContain('captures[1].words')
})

it.each([
  ['candidate.nmae.full', 'Sam', /^"candidate.nmae.full": candidate has no field "nmae"/],
  ['people.name', 'Sam', /people is a list/],
  ['candidate.email', 'sam at example', /should be an e-mail address/],
  ['interviews[0].end', 'on Friday', /should be a time with its offset/],
  ['offers[0].form', 'wrtten', /should be spoken or written/],
])('refuses %s with %j', (path, answer, words) => {
  expect(answerStarter({}, path, answer).finding?.message).toMatch(words)
})

it('is read back as it was typed, whatever that is', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        'yes',
        'null',
        '~',
        '012',
        '1e3',
        '2026-11-20',
        '- a',
        'a: b',
        'a #b',
        '#',
        '"',
        "'",
        '\\',
      ],
      ...[
        '|',
        '>',
        '&a',
        '*a',
        '!t',
        '%x',
        '@',
        '`',
        '{{x}}',
        '[',
        '}',
        '---',
        '...',
        '? ',
        '\u0000',
      ],
      ...['a\nb', 'a\r\n  b', '\t', ' padded ', '\u2028', '\ufeff', '\u0085', '\ud800', '<<', '🙂'],
    ),
  )
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 3, maxLength: 3 }), (answers) => {
      const questions = starterQuestions([thankYouLetter], {})
      const data = questions.reduce<object>(
        (grown, { path }, at) => answerStarter(grown, path, answers[at]!).data!,
        {},
      )
      const { text, findings } = starterDossier([thankYouLetter], data)
      expect(findings).toEqual([])
      const read = readDossier(new TextEncoder().encode(text)).data
      const full = answers[0]!.trim() === '' ? undefined : answers[0]
      expect(read?.candidate?.name.full).toBe(full)
    }),
  )
})

it('keeps what a template says of itself within its comment', () => {
  const odd = { ...thankYouLetter, title: 'One\nkind: hiring', summary: 'two\u2028three\r\nid: x' }
  const { text } = starterDossier([odd], {}, { schema: 'my\nschema.json' })
  expect(readDossier(text).data).toEqual({ kind: 'application' })
})
