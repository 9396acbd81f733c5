/** Owns the beginning of a document that speaks with the reader's own facts: what is kept, and that one document. */
import { catalog } from '@cuecard/core/catalog'
import { render } from 'preact'
import { type Side, isDurable, keptDossier } from '../../store/kept.ts'
import { whenKeptElsewhere } from '../../store/tabs.ts'
import { isBlank } from '../form/data.ts'
import { Mine } from './mine.tsx'

const place = document.querySelector<HTMLElement>('[data-mine]')!
const { mine: id, side } = place.dataset
const found = catalog.documents.find((each) => each.id === id)

/** The example makes room. */
function foldExample(): void {
  const example = document.querySelector<HTMLElement>('.example')!
  const fold = document.createElement('details')
  fold.className = 'fold example-fold'
  const summary = document.createElement('summary')
  summary.textContent = 'The example'
  example.replaceWith(fold)
  fold.append(summary, example)
}

/** What is shown now, as text. */
let shown: string | undefined

/** Shows the document with what is kept now. */
async function show(): Promise<void> {
  const dossier = await keptDossier(side as Side)
  const { kind: _, ...typed } = dossier ?? {}
  // What was erased must not stay in sight.
  if (!dossier || isBlank(typed)) return shown === undefined ? undefined : location.reload()
  const text = JSON.stringify(dossier)
  if (!found || text === shown) return
  const definition = await found.load()
  if (shown === undefined) {
    place.replaceChildren()
    foldExample()
  }
  shown = text
  render(
    <Mine
      document={definition}
      data={dossier}
      edition={text}
      side={side as Side}
      variants={found}
      durable={await isDurable()}
      source={document.querySelector('[data-template]')?.textContent ?? ''}
    />,
    place,
  )
}

await show()
whenKeptElsewhere(() => void show())
place.dataset['ready'] = ''
