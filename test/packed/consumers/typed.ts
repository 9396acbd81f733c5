import { check, render, type DocumentDefinition, type Finding } from '@cuecard/core'
import { answerRecord } from '@cuecard/core/documents/answer-record'
import { thankYouLetter } from '@cuecard/core/documents/thank-you-letter'
import { catalog } from '@cuecard/core/playbooks'
import type { Dossier } from '@cuecard/core/schemas'

export const data: Dossier = {
  kind: 'application',
  candidate: { name: { full: 'Sam Okafor' } },
  people: [{ id: 'dana', name: { full: "Dana O'Brien" } }],
  interviews: [{ id: 'second', people: ['dana'], discussed: [{ topic: 'the move' }] }],
}

export const letter = render(thankYouLetter, data, { format: 'text', to: 'dana' })
export const body: string | null = letter.body
export const subject: string | undefined = letter.subject
export const findings: Finding[] = check(thankYouLetter, data, { to: 'dana' })
export const ids: string[] = catalog.documents.map(({ id }) => id)

// Data that cannot be written to, and documents known at run time only.
const fixed = { captures: [{ id: 'wish', words: 'A calm Friday.' }] } as const
export const record = render(answerRecord, fixed).body
const several: DocumentDefinition[] = [thankYouLetter, answerRecord, ...catalog.documents]
export const all = several.map((each) => render(each, data, { to: 'dana' }).body)
for (const each of catalog.documents) render(each, data, { to: 'dana' })

// @ts-expect-error a per-person document asks for whom
render(thankYouLetter, data, { format: 'text' })

// @ts-expect-error a format that nobody writes
render(thankYouLetter, data, { format: 'rtf', to: 'dana' })

// @ts-expect-error a name is more than a text
render(thankYouLetter, { ...data, candidate: { name: 'Sam' } }, { format: 'text', to: 'dana' })
