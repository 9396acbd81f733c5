/** Owns what can be written down at a step, and what has been. */
import type { ViewedNote } from '@cuecard/core/walk'
import { Field } from './field.tsx'
import { type Step, fieldKey, lastStanding } from './moves.ts'
import { type Stage, nameOf } from './stage.ts'

/** What has been written here; the latest can be taken back into its field. */
function Written({ notes, stage }: { notes: readonly ViewedNote[]; stage: Stage }) {
  const { session, data } = stage.kept
  const last = lastStanding(session!)
  if (notes.length === 0) return null
  return (
    <ul class="call-written">
      {notes.map(({ text, by, about, number }, at) => {
        const whom = by ?? about
        const isLast =
          last?.kind === 'noted' &&
          at === notes.length - 1 &&
          last.text === text &&
          last.step === stage.view!.step!.id
        return (
          <li key={number}>
            <span>
              {text}
              {whom !== null && <small> {nameOf(whom, data)}</small>}
            </span>
            {isLast && (
              <button type="button" class="call-quiet" onClick={stage.do.change}>
                Change<span class="hidden-words"> {text}</span>
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The fields of a step. */
export function Fields({ step, stage }: { step: Step; stage: Stage }) {
  const { drafts, data } = stage.kept
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: nameOf(id, data) }))
  const free = stage.view!.notes.filter((note) => note.step === step.id && note.capture === null)
  const own = fieldKey(step)
  const field = (key: string) => ({
    id: `field-${key}`,
    draft: drafts[key],
    write: stage.do.write.bind(null, key),
  })
  // On a phone one rule, which grows: what is beside it stays in sight.
  const rows = (many: number) => (stage.wide ? many : 1)
  const beside = <Field name="A note of your own" {...field(own)} people={[]} rows={rows(4)} />
  return (
    <div class="call-fields" key={`${step.id}-${step.round?.number}`}>
      {step.captures.map((capture) => (
        <>
          <Written notes={capture.notes} stage={stage} />
          <Field
            name={capture.what}
            {...field(fieldKey(step, capture.id))}
            capture={capture}
            people={named(capture.people)}
            rows={rows(step.captures.length > 1 ? 2 : 5)}
          />
        </>
      ))}
      <Written notes={free} stage={stage} />
      {step.captures.length === 0 && stage.wide ? (
        beside
      ) : (
        <details class="fold call-own" open={drafts[own] !== undefined}>
          <summary>Write something else down</summary>
          {beside}
        </details>
      )}
    </div>
  )
}
