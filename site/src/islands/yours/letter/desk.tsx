/** Owns the beginning of a document that speaks with the reader's own facts: what is kept, and that one document. */
import { catalog } from '@cuecard/core/catalog'
import { render } from 'preact'
import { type Side, isDurable, keptDossier } from '../../store/kept.ts'
import { isBlank } from '../form/data.ts'
import { Mine } from './mine.tsx'

const place = document.querySelector<HTMLElement>('[data-mine]')!
const { mine: id, side, tones, channels } = place.dataset
const dossier = await keptDossier(side as Side)
const { kind: _, ...typed } = dossier ?? {}
const found = catalog.documents.find((each) => each.id === id)

if (dossier && found && !isBlank(typed)) {
  const definition = await found.load()
  place.replaceChildren()
  render(
    <Mine
      document={definition}
      data={dossier}
      side={side as Side}
      has={{ tones: tones === 'true', channels: channels === 'true' }}
      durable={await isDurable()}
      source={document.querySelector('[data-template]')?.textContent ?? ''}
    />,
    place,
  )
  // The example makes room.
  const example = document.querySelector<HTMLElement>('.example')!
  const fold = document.createElement('details')
  fold.className = 'fold example-fold'
  const summary = document.createElement('summary')
  summary.textContent = 'The example'
  example.replaceWith(fold)
  fold.append(summary, example)
}
place.dataset['ready'] = ''
