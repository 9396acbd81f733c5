/** Owns the list of what has been written down in a call. */
import { numberOf } from './number-of.ts'
import { type Stage, nameOf } from './stage.ts'

export function Notes({ stage: { script, view, kept } }: { stage: Stage }) {
  const { notes } = view!
  if (notes.length === 0) return <p class="label">Nothing yet.</p>
  return (
    <ul class="call-notes">
      {notes.map(({ number, step, title, topic, what, text, by, about }) => {
        const whom = by ?? about
        const isKnown = kept.session?.with?.length === 1 && kept.session.with[0] === whom
        const asked = [topic, what ?? title].filter(Boolean).join(', ')
        return (
          <li key={number}>
            <span class="num">{step === null ? '' : numberOf(script, step) || ''}</span>
            <span>
              {asked && <small class="call-what">{asked}</small>}
              {text}
              {whom !== null && !isKnown && <small> {nameOf(whom, kept.data)}</small>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
