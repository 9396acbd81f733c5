/** Owns the card of one step: the line to say, why, what may be heard, where to write, and how it goes on. */
import { Answers, letterOf, whoAnswers } from './answers.tsx'
import { Fields } from './fields.tsx'
import { numberOf } from './number-of.ts'
import type { Step } from './moves.ts'
import type { Stage } from './stage.ts'
import { Blocks, Line } from './words.tsx'

/** More lines than these do not stand large on one card, and are folded where they only help. */
const FEW = 3

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('textarea, input, select, summary') !== null

/** Keys count while the card has the focus, and never while somebody writes. */
function answerByKey(event: KeyboardEvent, step: Step, stage: Stage): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
  const key = event.key.toLowerCase()
  const at = step.choices.findIndex((_, index) => key === letterOf(index) || key === `${index + 1}`)
  const choice = step.choices[at]
  if (choice) stage.do.goOn(step, choice.id, whoAnswers())
  else if (key === 'enter' && step.choices.length === 0 && (event.target as Element).matches('h1'))
    stage.do.goOn(step)
  else return
  event.preventDefault()
}

/** What is said, or what is to be done where nothing is said. */
function Lines({ step }: { step: Step }) {
  const [first, ...more] = step.say
  if (!first) {
    return (
      <h1 class="title" tabIndex={-1}>
        {step.title}
      </h1>
    )
  }
  const size = step.say.length > FEW ? 'voice-m' : 'voice-l'
  return (
    <>
      <p class="label">{step.title}</p>
      <h1 class={`voice ${size}`} tabIndex={-1}>
        <Line tree={first} />
      </h1>
      {more.map((line) => (
        <p class={`voice ${size}`}>
          <Line tree={line} />
        </p>
      ))}
    </>
  )
}

function Reasons({ step }: { step: Step }) {
  if (step.why.length === 0) return null
  const reasons = step.why.map((tree) => <Blocks tree={tree} />)
  // Where nothing is said, they are what there is to do.
  if (step.say.length === 0) return <div class="call-do">{reasons}</div>
  return (
    <details class="fold">
      <summary>Why, and how?</summary>
      {reasons}
    </details>
  )
}

function Heard({ step }: { step: Step }) {
  if (step.listen.length === 0) return null
  const cue = step.cue && <Line tree={step.cue} />
  const list = (
    <ul>
      {step.listen.map((tree) => (
        <li>
          <Line tree={tree} />
        </li>
      ))}
    </ul>
  )
  if (cue && step.listen.length > FEW) {
    return (
      <details class="fold call-heard">
        <summary>{cue}</summary>
        {list}
      </details>
    )
  }
  return (
    <div class="call-heard">
      {cue && <p class="label">{cue}</p>}
      {list}
    </div>
  )
}

export function StepCard({ step, stage }: { step: Step; stage: Stage }) {
  const { script, view } = stage
  const next = view!.remaining[0]
  const { round } = step
  return (
    <article
      class="card call-card"
      key={`${step.id}-${round?.number}`}
      onKeyDown={(event) => answerByKey(event, step, stage)}
    >
      <div class="call-line">
        <span class="num">
          <span class="hidden-words">Line </span>
          {numberOf(script, step.id)}
        </span>
        <div class="call-body">
          {round && round.item !== null && (
            <p class="call-round">
              {round.item}
              {round.of > 1 && <span class="label">{` ${round.number} of ${round.of}`}</span>}
            </p>
          )}
          <Lines step={step} />
          <Reasons step={step} />
          <Heard step={step} />
          {stage.notice.length > 0 && (
            <div class="call-notice">
              {stage.notice.map((words) => (
                <p>{words}</p>
              ))}
            </div>
          )}
          {!stage.wide && <Fields step={step} stage={stage} />}
        </div>
      </div>
      {step.choices.length > 0 ? (
        <Answers step={step} stage={stage} />
      ) : (
        <div class="call-on">
          <button type="button" class="btn btn-main" onClick={() => stage.do.goOn(step)}>
            {next ? 'Next line' : 'That was the last line'}
            {next && <span aria-hidden="true">{numberOf(script, next.id)}</span>}
          </button>
          <button type="button" class="call-quiet" onClick={() => stage.do.skip(step)}>
            Skip
          </button>
        </div>
      )}
    </article>
  )
}
