/** Owns the answers that may be heard: thumb-sized, each with a letter, and the way past them. */
import { Line } from './words.tsx'
import type { Step } from './moves.ts'
import { type Stage, nameOf } from './stage.ts'

/** @example letterOf(0) // 'a' */
export const letterOf = (at: number): string => String.fromCodePoint(97 + at)

/** Who is asked for, where an answer is put on record of one of several. */
export const WHO = 'call-answer-of'

/** The person that was chosen beside the answers. */
export const whoAnswers = (): string | undefined =>
  document.querySelector<HTMLInputElement>(`input[name=${WHO}]:checked`)?.value

/** Those of whom one gave the answer; nobody where it does not matter, or is plain. */
function answering({ script, kept }: Stage, { id }: Step): readonly string[] {
  const { with: talkedTo = [] } = kept.session!
  const records = script.steps.find((step) => step.id === id)?.records ?? []
  const isOnRecord = records.some(({ to }) => to.includes('[with]'))
  return isOnRecord && talkedTo.length > 1 ? talkedTo : []
}

export function Answers({ step, stage }: { step: Step; stage: Stage }) {
  const people = answering(stage, step)
  return (
    <div
      class="call-answers"
      role="group"
      aria-labelledby="call-asked"
      style={{ '--ways': step.choices.length }}
    >
      <div class="call-asked">
        <p id="call-asked">{step.ask ? <Line tree={step.ask} /> : 'What do they say?'}</p>
        <button type="button" class="call-quiet" onClick={() => stage.do.skip(step)}>
          Skip
        </button>
        {people.length > 0 && (
          <fieldset class="call-who">
            <legend>Answered by</legend>
            {people.map((id) => (
              <label>
                <input type="radio" name={WHO} value={id} />
                {nameOf(id, stage.kept.data)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {step.choices.map(({ id, label, chosen }, at) => (
        <button
          key={id}
          type="button"
          class="call-answer"
          aria-keyshortcuts={`${letterOf(at)} ${at + 1}`}
          onClick={() => stage.do.goOn(step, id, whoAnswers())}
        >
          <span class="call-letter" aria-hidden="true">
            {letterOf(at)}
          </span>
          <span class="call-way">
            <span>
              <Line tree={label} />
              {chosen && <small> (your answer before)</small>}
            </span>
          </span>
        </button>
      ))}
    </div>
  )
}
