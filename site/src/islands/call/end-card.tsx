/** Owns what is shown when a call is over, or can only be read: what was written, what it fills, and what comes next. */
import { collect, nextRound, withCollected } from '@cuecard/core/walk'
import { endingDocuments } from './ending-documents.tsx'
import { Notes } from './notes.tsx'
import { copyNotes, saveNotes } from './notes-file.ts'
import { type Stage, nameOf, speaksOfNext } from './stage.ts'
import { timeText } from './time-text.ts'

function Findings({ stage }: { stage: Stage }) {
  const { script, view, kept } = stage
  const { findings } = withCollected(kept.data, collect(script, kept.session!))
  const all = [...view!.findings.filter(({ severity }) => severity !== 'error'), ...findings]
  if (all.length === 0 || view!.readOnly) return null
  return (
    <details class="fold">
      <summary>
        {all.length === 1 ? 'One thing to look at' : `${all.length} things to look at`}
      </summary>
      <ul>
        {all.map(({ message, hint }) => (
          <li>{[message, hint].filter(Boolean).join(' ')}</li>
        ))}
      </ul>
    </details>
  )
}

/** The same call with those who come next. */
function Round({ stage }: { stage: Stage }) {
  const { script, kept, view } = stage
  if (!view!.done || !speaksOfNext(script)) return null
  const roles = nextRound(kept.data, kept.session!, timeText(new Date()))
  if (!roles || roles.with.length === 0) return null
  const names = roles.with.map((id) => nameOf(id, kept.data))
  const words = new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
  return (
    <button type="button" class="btn" onClick={() => stage.do.anew(roles)}>
      The same call with {words}
    </button>
  )
}

/** Why it can only be read, and how to carry on. */
function ReadOnly({ view }: Stage) {
  return (
    <>
      {view!.findings.map(({ message, hint }) => (
        <p class="call-notice">{[message, hint].filter(Boolean).join(' ')}</p>
      ))}
    </>
  )
}

function Documents({ filled }: Stage) {
  return (
    <section aria-labelledby="call-filled">
      <h2 id="call-filled">What your notes fill</h2>
      <ul class="call-filled">
        {filled.map(({ id, title, summary }) => (
          <li>
            <a href={`/documents/${id}/`}>{title}</a>
            <p class="label">{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function EndCard({ stage }: { stage: Stage }) {
  const { script, view, kept, filled } = stage
  const { notes, readOnly, done } = view!
  const Shown = endingDocuments[script.id]
  return (
    <article class="card call-end">
      <p class="label">{script.title}</p>
      <h1 class="title" tabIndex={-1}>
        {readOnly ? 'To be read' : done ? 'What you wrote down' : 'So far'}
      </h1>
      {readOnly && <ReadOnly {...stage} />}
      <Notes stage={stage} />
      {notes.length > 0 && (
        <>
          <p class="call-added">
            {kept.durable && !kept.failed
              ? 'All of it is in your dossier, in this browser.'
              : 'All of it is in your dossier as long as this page is open: save it as text, or copy it, before you leave.'}
          </p>
          <Findings stage={stage} />
          <div class="actions">
            <button type="button" class="btn" onClick={() => saveNotes(stage)}>
              Save as text
            </button>
            <button
              type="button"
              class="btn"
              onClick={async ({ currentTarget }) => {
                currentTarget.textContent = (await copyNotes(stage)) ? 'Copied' : 'Not allowed here'
              }}
            >
              Copy
            </button>
          </div>
        </>
      )}
      {Shown && notes.length > 0 && <Shown data={kept.data} />}
      {filled.length > 0 && notes.length > 0 && kept.durable && <Documents {...stage} />}
      <div class="actions call-next">
        {!done && !readOnly && (
          <button type="button" class="btn btn-main" onClick={() => stage.do.stop(false)}>
            Go on with the call
          </button>
        )}
        <Round stage={stage} />
        <button type="button" class="btn" onClick={() => stage.do.anew()}>
          Start anew
        </button>
      </div>
    </article>
  )
}
