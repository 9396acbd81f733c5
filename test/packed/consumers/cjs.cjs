const { readFileSync } = require('node:fs')
const { render } = require('@cuecard/core')
const { thankYouLetter } = require('@cuecard/core/documents/thank-you-letter')
const { catalog, thankYouLetter: fromCatalog } = require('@cuecard/core/playbooks')

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
