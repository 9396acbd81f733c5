/** Times the thank-you letter, made in many ways: `npm run letter`. */
import { cuecardDocument } from './candidates/cuecard.ts'
import { median } from './interleave.ts'
import { candidates, type Measured } from './letter-once.ts'
import { table, verdict } from './report.ts'
import { resultOf } from './result-of.ts'

/** Each process optimises a little differently, so that one alone says little. */
const PROCESSES = 7

const MOST = 2.5
const LEAD = 4

const outcomes: Measured[][] = []
for (let i = 0; i < PROCESSES; i++) outcomes.push(resultOf('letter-once.ts'))

const results = candidates.map((candidate, at) => {
  const of = (key: keyof Measured) => outcomes.map((outcome) => outcome[at]![key])
  const ratios = of('ratio')
  return {
    ...candidate,
    microseconds: median(of('microseconds')),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
})

table(
  ['one thank-you letter', 'µs', 'ratio', 'from … to'],
  results.map(({ name, microseconds, ratio, least, most }) => [
    name,
    microseconds.toFixed(microseconds < 100 ? 1 : 0),
    ratio.toFixed(2),
    `${least.toFixed(2)} … ${most.toFixed(2)}`,
  ]),
)

const own = results.find(({ name }) => name === cuecardDocument.name)!.ratio
const fastest = Math.min(...results.flatMap(({ parses, ratio }) => (parses ? ratio : [])))
const lead = fastest / own
verdict(
  `A letter takes ${own.toFixed(2)} times as long as by the hand-written template (at most ${MOST}).`,
  own <= MOST,
)
verdict(
  `The fastest that parses Markdown for each letter takes ${lead.toFixed(1)} times as long as Cuecard (at least ${LEAD}).`,
  lead >= LEAD,
)
