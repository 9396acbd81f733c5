/** The first letter of a fresh process, by Cuecard as it is published. */
import { render } from '../../packages/core/dist/index.js'
import { thankYouLetter } from '../../packages/core/dist/documents/thank-you-letter.js'
import dossier from '../dist/dossier.json' with { type: 'json' }
import options from '../dist/options.json' with { type: 'json' }

process.stdout.write(render(thankYouLetter, dossier, { ...options, format: 'html' }).body)
