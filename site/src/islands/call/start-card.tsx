/** Owns what is asked before a call: who is who, as far as anybody wants to say. */
import { start } from '@cuecard/core/walk'
import { timeText } from './time-text.ts'
import { type Named, type Stage, nameOf, speaksOfNext } from './stage.ts'

type Role = 'with' | 'next'

interface People {
  role: Role
  legend: string
  hint: string
  ids: readonly string[]
  chosen: readonly string[]
  stage: Stage
}

function People({ role, legend, hint, ids, chosen, stage }: People) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {ids.map((id) => (
        <label class="call-person">
          <input type="checkbox" name={role} value={id} defaultChecked={chosen.includes(id)} />
          {nameOf(id, stage.kept.data)}
        </label>
      ))}
      <label class="call-name">
        <span>{ids.length > 0 ? 'Somebody else' : hint}</span>
        <input type="text" name={`${role}-name`} autocomplete="off" />
      </label>
    </fieldset>
  )
}

function namedIn(form: HTMLFormElement): Named {
  const fields = new FormData(form)
  const text = (name: string): string => String(fields.get(name) ?? '').trim()
  const people = (role: Role) => ({
    ids: fields.getAll(role).map(String),
    name: text(`${role}-name`),
  })
  return { you: text('you'), with: people('with'), next: people('next') }
}

export function StartCard({ stage }: { stage: Stage }) {
  const { script, team, kept } = stage
  const { data } = kept
  const ids = (data.people ?? []).map(({ id }) => id)
  const likely = start(script, { data, at: timeText(new Date()) })
  return (
    <form
      class="card call-start"
      onSubmit={(event) => {
        event.preventDefault()
        stage.do.begin(namedIn(event.currentTarget))
      }}
    >
      <h1 class="title" tabIndex={-1}>
        {script.title}
      </h1>
      <p class="label">{script.summary}</p>
      {team ? (
        <team.Asked stage={stage} />
      ) : (
        <>
          {data.candidate?.name?.full === undefined && (
            <label class="call-name">
              <span>Your name</span>
              <input type="text" name="you" autocomplete="name" />
            </label>
          )}
          <People
            role="with"
            legend="Whom do you talk to?"
            hint="Their name"
            ids={ids}
            chosen={likely.with ?? []}
            stage={stage}
          />
        </>
      )}
      {speaksOfNext(script) && (
        <People
          role="next"
          legend="Whom will you meet next?"
          hint="Their name, if you know it"
          ids={ids}
          chosen={likely.next ?? []}
          stage={stage}
        />
      )}
      <p class="label">
        All of it can stay empty. What you type stays in this browser; names go into your dossier
        here.
      </p>
      <button type="submit" class="btn btn-main">
        Begin
      </button>
    </form>
  )
}
