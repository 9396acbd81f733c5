/** Owns what lies over the card when it is asked for: what is left, what was written, and ways out. */
import { numberOf } from './number-of.ts'
import { Notes } from './notes.tsx'
import type { Stage } from './stage.ts'

interface Place {
  id: string
  title: string
  round?: { number: number; of: number; item: string | null } | null
}

function Places({ places, stage }: { places: readonly Place[]; stage: Stage }) {
  return (
    <ol class="call-places">
      {places.map(({ id, title, round }) => (
        <li>
          <button type="button" onClick={() => stage.do.jump(id, round?.number)}>
            <span class="num">{numberOf(stage.script, id)}</span>
            <span>
              {title}
              {round && round.item !== null && <small> {round.item}</small>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

export function LeftList({ stage }: { stage: Stage }) {
  const { view, script } = stage
  const { remaining, minutes } = view!
  const close = () => stage.do.list(false)
  return (
    <dialog
      class="call-list"
      aria-labelledby="call-list"
      ref={(dialog) => void (dialog && !dialog.open && dialog.showModal())}
      onClose={close}
    >
      <div class="call-list-head">
        <h2 id="call-list">What is left</h2>
        <button type="button" class="btn" onClick={close}>
          Close
        </button>
      </div>
      <p class="label">
        {remaining.length === 0
          ? 'This is the last line.'
          : `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to say.`}
      </p>
      <Places places={remaining} stage={stage} />
      <details class="fold">
        <summary>All lines, with the branches</summary>
        <Places places={script.steps} stage={stage} />
      </details>
      <h2>Written so far</h2>
      <Notes stage={stage} />
      <div class="actions">
        <button
          type="button"
          class="btn"
          disabled={stage.kept.session!.entries.length === 0}
          onClick={stage.do.undo}
        >
          Take back the last thing
        </button>
        <button type="button" class="btn" onClick={() => stage.do.stop(true)}>
          Stop here
        </button>
      </div>
    </dialog>
  )
}
