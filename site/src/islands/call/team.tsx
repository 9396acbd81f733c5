/** Owns what is asked before a talk that a hiring team leads: who leads it, with whom, and what becomes of the talk before. */
import { useState } from 'preact/hooks'
import type { ScriptDefinition } from '@cuecard/core'
import { collect } from '@cuecard/core/walk'
import { withCandidate, withoutCollected } from '@cuecard/core/walk/anew'
import type { Dossier } from '@cuecard/core/schemas'
import { type Stage, nameOf } from './stage.ts'

/** What is here before the talk: nothing of another candidate's, and nothing that the same talk brought before. */
export function before(
  data: Partial<Dossier>,
  script: ScriptDefinition,
  name: string,
): Partial<Dossier> {
  const theirs = name.trim() === '' ? data : withCandidate(data, name)
  return (theirs.sessions ?? [])
    .filter((session) => session.script === script.id)
    .reduce<Partial<Dossier>>(
      (so, session) => withoutCollected(so, collect(script, session, { keepSession: true })),
      theirs,
    )
}

async function download({ data }: Stage['kept']): Promise<void> {
  const [{ exported }, { save }] = await Promise.all([
    import('../yours/transfer.ts'),
    import('../yours/save.ts'),
  ])
  save('hiring.yaml', 'application/yaml', exported(data))
}

/** What would go, and a way to keep it. */
function Before({ stage, name }: { stage: Stage; name: string }) {
  const { kept, script } = stage
  const known = kept.data.candidate?.name?.full
  const after = before(kept.data, script, name)
  const lost = Object.keys(kept.data).filter((root) => !(root in after))
  if (lost.length === 0) return null
  const isAnother = known !== undefined && after.candidate !== kept.data.candidate
  return (
    <div class="call-notice" role="status">
      <p>
        {isAnother
          ? `What is here of ${known} makes way: a fresh dossier begins, with your team and what it can offer.`
          : 'You have led this talk before. What you wrote down in it makes way for what you write now.'}
      </p>
      <button type="button" class="btn" onClick={() => void download(kept)}>
        Download what is here
      </button>
    </div>
  )
}

export function Asked({ stage }: { stage: Stage }) {
  const { data } = stage.kept
  const [name, setName] = useState(data.candidate?.name?.full ?? '')
  return (
    <>
      <label class="call-name">
        <span>Your name</span>
        <input
          type="text"
          name="you"
          autocomplete="name"
          defaultValue={data.host === undefined ? '' : nameOf(data.host, data)}
        />
      </label>
      <label class="call-name">
        <span>The candidate's name</span>
        <input
          type="text"
          name="with-name"
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <Before stage={stage} name={name} />
    </>
  )
}
