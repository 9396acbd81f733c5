/** Owns the screen of a call: the bar, one card, and what is beside it. */
import type { ComponentType } from 'preact'
import { Fields } from './fields.tsx'
import { LeftList } from './left-list.tsx'
import { Notes } from './notes.tsx'
import type { Stage } from './stage.ts'
import { StartCard } from './start-card.tsx'
import { StepCard } from './step-card.tsx'

function Arrow() {
  return (
    <svg width="9" height="14" viewBox="0 0 9 14" fill="none" aria-hidden="true">
      <path d="M8 1 2 7l6 6" stroke="currentColor" stroke-width="2" />
    </svg>
  )
}

function Bar({ stage }: { stage: Stage }) {
  const { view, script, stopped } = stage
  const step = stopped ? null : view?.step
  const isBack = view !== undefined && !view.readOnly && (stopped || view.previous !== null)
  return (
    <header class="call-bar">
      {isBack ? (
        <button type="button" class="btn" onClick={stage.do.back}>
          <Arrow />
          Back
        </button>
      ) : (
        <a class="btn" href={`/scripts/${script.id}/`}>
          <Arrow />
          {view ? 'Script' : 'Back'}
        </a>
      )}
      <span class="call-time" role="timer" aria-label="Elapsed time" />
      {step && (
        <button type="button" class="call-left" onClick={() => stage.do.list(true)}>
          {view!.remaining.length === 0 ? 'Last line' : `${view!.remaining.length} left`}
          <span class="hidden-words">, show what is left</span>
        </button>
      )}
    </header>
  )
}

/** What has to be known of a window that keeps nothing. */
function Warning({ kept: { durable, failed } }: Stage) {
  if (durable && !failed) return null
  return (
    <p class="call-warning">
      {durable
        ? 'Your browser did not keep the last of this. It is here as long as this window is open: copy your notes before you close it.'
        : 'This window keeps nothing, perhaps because it is private. Everything works, but your notes end with the window: copy them before you close it.'}
    </p>
  )
}

function Deck({ stage }: { stage: Stage }) {
  const { view } = stage
  const { step } = view!
  const left = view!.remaining.length
  // Many cards stand closer, so that their edges leave room for the line.
  const pitch = left > 16 ? 2 : left > 8 ? 3 : 4
  return (
    <>
      <div class="call-deck">
        <StepCard step={step!} stage={stage} />
        {left > 0 && (
          <div
            class="edges"
            style={{ '--n': left, '--edge-pitch': `${pitch}px` }}
            role="img"
            aria-label={left === 1 ? '1 card left' : `${left} cards left`}
          />
        )}
      </div>
      {stage.wide && (
        <section class="card call-aside" aria-label="Notes">
          <h2>Written so far</h2>
          <Notes stage={stage} />
          <Fields step={step!} stage={stage} />
        </section>
      )}
    </>
  )
}

/** What stands at the end until what belongs there has come, and where it cannot come. */
function Plain({ stage }: { stage: Stage }) {
  return (
    <article class="card call-end">
      <h1 class="title" tabIndex={-1}>
        What you wrote down
      </h1>
      <Notes stage={stage} />
    </article>
  )
}

interface Props {
  stage: Stage
  /** What is shown when the call is over; loaded then. */
  Ending: ComponentType<{ stage: Stage }> | undefined
}

export function Call({ stage, Ending = Plain }: Props) {
  const { view, stopped } = stage
  const isWalking = view?.step && !stopped
  return (
    <>
      <Bar stage={stage} />
      <div class={isWalking ? 'call-walk' : 'call-rest'}>
        <Warning {...stage} />
        {!view ? (
          <StartCard stage={stage} />
        ) : isWalking ? (
          <Deck stage={stage} />
        ) : (
          <Ending stage={stage} />
        )}
      </div>
      {isWalking && stage.listed && <LeftList stage={stage} />}
      <p class="hidden-words" role="status">
        {stage.notice.join(' ')}
      </p>
    </>
  )
}
