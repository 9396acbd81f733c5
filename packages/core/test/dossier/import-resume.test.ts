import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addToDossier } from '../../src/dossier/edit/add-to-dossier.ts'
import { readDossier } from '../../src/dossier/read-dossier.ts'
import { importResume } from '../../src/dossier/resume/import-resume.ts'

const resume = readFileSync(
  new URL('../../../cli/test/fixtures/resume.json', import.meta.url),
  'utf8',
)
const told = (text: string) =>
  importResume(text, { file: 'resume.json' }).findings.map(
    ({ severity, message, place }) => `${place?.line}:${place?.column} ${severity}: ${message}`,
  )

it('takes the candidate and the highlights, and lists what it leaves out', () => {
  const { additions, findings } = importResume(resume)
  expect(additions).toMatchInlineSnapshot(`
    {
      "accomplishments": [
        {
          "employer": "Harbour Freight Lines",
          "id": "cut-late-departures-from-38-to-9-within-one-rjnff1",
          "role": "Dispatch lead",
          "title": "Cut late departures from 38% to 9% within one winter",
          "when": "since 2022",
        },
        {
          "employer": "Harbour Freight Lines",
          "id": "trained-six-dispatchers-four-of-whom-lead-a-urpx2m",
          "role": "Dispatch lead",
          "title": "Trained six dispatchers, four of whom lead a shift today",
          "when": "since 2022",
        },
        {
          "employer": "Brightside Bakeries",
          "id": "built-the-first-forecast-that-planners-and-l0qbd0",
          "role": "Route planner",
          "title": "Built the first forecast that planners and drivers shared",
          "when": "2017 to 2022",
        },
      ],
      "candidate": {
        "currentEmployer": "Harbour Freight Lines",
        "currentPosition": "Dispatch lead",
        "email": "robin.vale@example.com",
        "headline": "Operations planner",
        "links": [
          {
            "url": "https://robin-vale.example.com",
          },
          {
            "label": "LinkedIn",
            "url": "https://linkedin.example.com/in/robinvale",
          },
        ],
        "location": "Newark, New Jersey",
        "name": {
          "full": "Robin Vale",
        },
        "phone": "+1 555 0199",
      },
    }
  `)
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "code": "not-imported",
        "message": "These parts of the resume have no place in a dossier and were left out: basics.summary, basics.location.countryCode, basics.profiles[].username, work[].summary, education, skills.",
        "place": {
          "column": 5,
          "line": 9,
          "path": "basics.summary",
        },
        "severity": "info",
      },
    ]
  `)
})

it('makes a sound profile, and adds nothing the second time', () => {
  const { additions } = importResume(resume)
  const once = addToDossier('kind: profile\n', additions).text
  expect(readDossier(once).findings).toEqual([])
  expect(addToDossier(once, additions)).toEqual({ text: once, findings: [] })
})

it('joins a story that the dossier tells already, and keeps its words', () => {
  const text = `kind: profile
candidate: { name: { full: Robin Vale } } # me
accomplishments:
  - id: forecast
    title: Built the first forecast that planners and drivers shared
    result: Both used it. # my words
`
  const { text: grown, findings } = addToDossier(text, importResume(resume).additions)
  expect(findings).toEqual([])
  expect(grown).toContain('result: Both used it. # my words\n    employer: Brightside Bakeries\n')
  expect(grown.match(/Built the first forecast/g)).toHaveLength(1)
})

it('says where a resume is not what it should be', () => {
  expect(told('{"work": [{"highlights": "none"}]}')).toMatchInlineSnapshot(`
    [
      "1:26 error: work[0].highlights should be a list, but it is "none".",
    ]
  `)
  expect(told('{"basics": {"name": "Ann", "email": "ann at home"}}')).toMatchInlineSnapshot(`
    [
      "1:37 error: email should be an e-mail address, but it is "ann at home".",
    ]
  `)
  expect(told('{"basics": {"label": "Dispatcher"}}')).toMatchInlineSnapshot(`
    [
      "1:1 error: The resume does not say whose it is.",
    ]
  `)
  expect(told('{"basics": {"name": "Ann"}, "work": [{"startDate": "May"}]}'))
    .toMatchInlineSnapshot(`
      [
        "1:52 error: work[0].startDate should be a year, a month or a day, but it is "May".",
      ]
    `)
  const ended = (endDate: string) =>
    told(JSON.stringify({ basics: { name: 'Ann' }, work: [{ endDate }] }))
  expect(['2020', '2020-12', '2020-02-29'].flatMap(ended)).toEqual([])
  expect(['2020-13', '2020-00', '2020-02-30', '2021-02-29'].flatMap(ended)).toEqual([
    '1:45 error: work[0].endDate should be a year, a month or a day, but it is "2020-13".',
    '1:45 error: work[0].endDate should be a year, a month or a day, but it is "2020-00".',
    '1:45 error: work[0].endDate should be a year, a month or a day, but it is "2020-02-30".',
    '1:45 error: work[0].endDate should be a year, a month or a day, but it is "2021-02-29".',
  ])
  expect(told('{"basics": ')).toMatchInlineSnapshot(`
    [
      "1:12 error: A quote, comma or bracket is missing.",
    ]
  `)
  expect(told('[]')).toMatchInlineSnapshot(`
    [
      "1:1 error: The resume should be an object, but it is a list.",
    ]
  `)
  expect(told('')).toMatchInlineSnapshot(`
    [
      "1:1 error: The resume does not say whose it is.",
    ]
  `)
})
