/** What the types promise to those who call the library; checked by `tsc`, never run. */
import {
  answerRecord,
  catalog,
  objectives,
  pipeline,
  thankYouLetter,
} from '../../generated/catalog.ts'
import {
  type DocumentDefinition,
  type Finding,
  type HastRoot,
  type TracePiece,
  check,
  lettersFor,
  render,
} from '../../src/index.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'

/** Fails to compile unless both types are the very same. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
declare function same<One, Other>(isSame: Same<One, Other>): void

declare const dossier: Dossier
const parts = {
  candidate: { name: { full: 'Sam Reed' } },
  people: [{ id: 'dana', name: { full: 'Dana Whitfield' } }],
  interviews: [{ id: 'talk', people: ['dana'], discussed: [{ topic: 'weekly releases' }] }],
}

// A whole dossier will do for every document, and so will the parts that one reads.
render(thankYouLetter, dossier, { to: 'dana' })
render(thankYouLetter, parts, { to: 'dana' })
render(objectives, dossier)
render(answerRecord, { captures: [{ id: 'wish', words: 'The nights are calm.' }] })

// A letter to a person needs the person.
// @ts-expect-error -- `to` is missing
render(thankYouLetter, parts)
// @ts-expect-error -- `to` is missing
render(thankYouLetter, parts, { tone: 'warm' })
// @ts-expect-error -- `to` is a text
render(thankYouLetter, parts, { to: undefined })
// All letters of one call need none.
lettersFor(thankYouLetter, parts)

// The data's type says what is needed.
// @ts-expect-error -- nobody to write to
render(thankYouLetter, { candidate: parts.candidate, interviews: parts.interviews }, { to: 'dana' })
// @ts-expect-error -- a name is an object
render(thankYouLetter, { ...parts, candidate: { name: 'Sam Reed' } }, { to: 'dana' })
const untold = {
  ...parts,
  interviews: [{ id: 'talk', people: ['dana'], discussed: [{ said: 'x' }] }],
}
// @ts-expect-error -- a topic is what a talk was about
render(thankYouLetter, untold, { to: 'dana' })
// Data is only read: what cannot be written to will do as well.
const fixed = {
  candidate: { name: { full: 'Sam Reed' } },
  people: [{ id: 'dana', name: { full: 'Dana Whitfield' } }],
  interviews: [{ id: 'talk', people: ['dana'], discussed: [{ topic: 'weekly releases' }] }],
} as const
render(thankYouLetter, fixed, { to: 'dana' })
render(pipeline, { applications: [fixed] } as const, { now: '2026-11-20T15:00-05:00' })
declare const stored: Readonly<Dossier>
render(objectives, stored)
// @ts-expect-error -- a topic is a text
render(thankYouLetter, { ...fixed, interviews: [{ discussed: [{ topic: 5 }] }] } as const, {
  to: 'dana',
})

// Documents stand in one list, and of one that is known at run time only nothing is known to be needed.
const several: DocumentDefinition[] = [pipeline, thankYouLetter, ...catalog.documents]
for (const document of several) render(document, dossier, { to: 'dana' })
for (const document of catalog.documents) {
  render(document, dossier, { to: 'dana' })
  render(document, dossier, { to: 'dana', now: '2026-11-20T15:00-05:00', format: 'tree' })
}
// @ts-expect-error -- the pipeline counts from a moment
render(pipeline, dossier, {})

// What anybody may have put together is the business of `check`, and of `lettersFor`.
check(thankYouLetter, JSON.parse('{}') as unknown)
lettersFor(thankYouLetter, 'anything')

// The format decides what the body is.
const text = render(thankYouLetter, parts, { to: 'dana' })
same<typeof text.body, string | null>(true)
same<typeof text.format, 'text'>(true)
const html = render(thankYouLetter, parts, { to: 'dana', format: 'html' })
same<typeof html.body, string | null>(true)
same<typeof html.format, 'html'>(true)
const tree = render(thankYouLetter, parts, { to: 'dana', format: 'tree' })
same<typeof tree.body, HastRoot | null>(true)
const either = render(objectives, dossier, { format: 'tree' as 'tree' | 'markdown' })
same<typeof either.body, string | HastRoot | null>(true)
const letters = lettersFor(thankYouLetter, parts, { format: 'tree' })
same<(typeof letters.letters)[0]['body'], HastRoot | null>(true)
same<(typeof letters.letters)[0]['person'], { id: string; name: string } | null>(true)
same<typeof text.subject, string | undefined>(true)
same<typeof text.findings, Finding[]>(true)
same<typeof text.trace, TracePiece[] | undefined>(true)

// @ts-expect-error -- no such format
render(thankYouLetter, parts, { to: 'dana', format: 'pdf' })
// @ts-expect-error -- no such channel
render(thankYouLetter, parts, { to: 'dana', channel: 'fax' })
// @ts-expect-error -- no such tone
render(objectives, dossier, { tone: 'cold' })
// @ts-expect-error -- no such option
render(objectives, dossier, { too: 'dana' })

// An id is known to the letter.
same<typeof thankYouLetter.id, 'thank-you-letter'>(true)
same<typeof objectives.id, 'objectives'>(true)
