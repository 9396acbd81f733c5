// What TypeScript makes of it.
import { render } from '@cuecard/core'
import { thankYouLetter } from '@cuecard/core/documents/thank-you-letter'
import { writeDocx } from '@cuecard/files/docx'
import { type Mailbox, isMailAddress, writeEml } from '@cuecard/files/eml'
import { type CalendarAction, writeIcs } from '@cuecard/files/ics'
import { FontError, type PdfFile, writePdf } from '@cuecard/files/pdf'

const data = { candidate: { name: { full: 'Sam Okafor' } }, people: [], interviews: [] }
const { body } = render(thankYouLetter, data, { format: 'tree', to: 'dana' })

export async function files(): Promise<[Uint8Array<ArrayBuffer>, PdfFile] | null> {
  if (body === null) return null
  const options = { title: 'A letter', language: 'en' }
  return [await writeDocx(body, options), await writePdf(body, { ...options, fonts: [] })]
}

// What is written goes where files go.
export async function blobs(): Promise<Blob[]> {
  const [docx, pdf] = (await files()) ?? []
  return docx && pdf ? [new Blob([docx]), new Blob([pdf.bytes])] : []
}

// Any hast will do, comments and all.
const hast = { type: 'root' as const, children: [{ type: 'comment' as const, value: 'hidden' }] }
export const dated = writeDocx(hast, {
  title: 'A letter',
  language: 'en',
  date: '2026-11-24T09:00-05:00',
})

// @ts-expect-error a document has a language
export const speechless = body && writeDocx(body, { title: 'A letter' })

const to: Mailbox = { address: 'dana@example.com' }
const action: CalendarAction = { id: 'call', title: 'Call', due: '2026-11-24' }
export const mail: string = writeEml({ to, subject: '', text: '', html: '' })
export const calendar: string = writeIcs([action], { now: '2026-11-20T09:00Z' })
export const known: [boolean, typeof FontError] = [isMailAddress(to.address), FontError]
