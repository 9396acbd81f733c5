// A developer's own program: one letter as each of the files that people send, and a calendar.
import { readFileSync } from 'node:fs'
import { render } from '@cuecard/core'
import { thankYouLetter } from '@cuecard/core/documents/thank-you-letter'
import { writeDocx } from '@cuecard/files/docx'
import { writeEml } from '@cuecard/files/eml'
import { writeIcs } from '@cuecard/files/ics'
import { writePdf } from '@cuecard/files/pdf'

const dossier = {
  candidate: { name: { full: 'Sam Okafor' } },
  people: [{ id: 'dana', name: { full: 'Dana O’Hara' }, email: 'dana@example.com' }],
  interviews: [{ id: 'second', people: ['dana'], discussed: [{ topic: 'weekly releases' }] }],
}
const letter = (format) => render(thankYouLetter, dossier, { format, to: 'dana' })
const { subject, body } = letter('tree')
const options = { title: subject, language: 'en-GB' }
const [text, html] = [letter('text').body, letter('html').body]
const pdf = await writePdf(body, options)
const to = { name: 'Dana O’Hara', address: 'dana@example.com' }
const due = '2026-11-24T10:00[Europe/London]'

const begins = (bytes) => Buffer.from(bytes).subarray(0, 4).toString('latin1')
console.log(
  JSON.stringify({
    docx: begins(await writeDocx(body, options)),
    pdf: begins(pdf.bytes),
    findings: pdf.findings,
    eml: writeEml({ to, subject, text, html }).split('\r\n')[3],
    ics: writeIcs([{ id: 'call', title: 'Call', due }], { now: '2026-11-20T09:00Z' }).split(
      '\r\n',
    )[0],
    core: JSON.parse(readFileSync('node_modules/@cuecard/core/package.json', 'utf8')).name,
  }),
)
