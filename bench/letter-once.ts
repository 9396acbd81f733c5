/** Times all candidates in this one process, and prints what it measured as JSON, for `letter.ts`. */
import type { Candidate } from './candidate.ts'
import {
  cuecardDocument,
  cuecardMarkdown,
  cuecardRender,
  cuecardText,
} from './candidates/cuecard.ts'
import { eta } from './candidates/eta.ts'
import { handWritten } from './candidates/hand-written.ts'
import { liquid } from './candidates/liquid.ts'
import { markdoc } from './candidates/markdoc.ts'
import { markdownRoutes } from './candidates/markdown-routes.ts'
import { nunjucksTemplate } from './candidates/nunjucks.ts'
import { react } from './candidates/react.ts'
import { interleave, median } from './interleave.ts'
import { letter, letters } from './letter-data.ts'
import { assertSameDocument } from './same-document.ts'

/** What one process has found out about one candidate. */
export interface Measured {
  microseconds: number
  /** To the first candidate's time. */
  ratio: number
}

const ROUNDS = 500

export const candidates: readonly Candidate[] = [
  handWritten,
  cuecardDocument,
  cuecardText,
  cuecardMarkdown,
  cuecardRender,
  eta,
  nunjucksTemplate,
  react,
  liquid,
  markdoc,
  ...markdownRoutes,
]

/** Whoever makes another letter is not faster, but wrong. */
function assertAgreement(): void {
  for (const each of letters) {
    const expected = handWritten.make(each)
    for (const { name, format, make } of candidates) {
      if (!format) assertSameDocument(name, make(each), expected)
    }
  }
}

function measure(): Measured[] {
  const runs = candidates.map(
    ({ make }) =>
      () =>
        make(letter),
  )
  const times = interleave(runs, ROUNDS)
  return times.map((own) => ({
    microseconds: median(own) * 1000,
    ratio: median(own.map((time, round) => time / times[0]![round]!)),
  }))
}

if (import.meta.main) {
  assertAgreement()
  process.stdout.write(JSON.stringify(measure()))
}
