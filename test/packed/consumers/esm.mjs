import { readFileSync } from 'node:fs'
import { render } from '@cuecard/core'
import { thankYouLetter } from '@cuecard/core/documents/thank-you-letter'
import { catalog, thankYouLetter as fromCatalog } from '@cuecard/core/playbooks'

const data = JSON.parse(readFileSync('dossier.json', 'utf8'))
const formats = ['text', 'markdown', 'html'].map((format) =>
  render(thankYouLetter, data, { format, to: 'dana' }),
)
console.log(
  JSON.stringify({
    bodies: formats.map(({ body }) => body),
    findings: formats[0].findings,
    same: fromCatalog.id === thankYouLetter.id,
    listed: catalog.documents.some(({ id }) => id === thankYouLetter.id),
  }),
)
