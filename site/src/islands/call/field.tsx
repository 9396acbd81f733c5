/** Owns a place to write in: ruled lines, kept with every keystroke, and whoever said it where several could have. */
import type { ViewedCapture } from '@cuecard/core/walk'
import type { Draft } from '../store/kept.ts'
import { timeText } from './time-text.ts'

interface Props {
  /** What it is called. */
  name: string
  id: string
  draft: Draft | undefined
  capture?: ViewedCapture | undefined
  /** Those of whom one is to be named. */
  people: readonly { id: string; name: string }[]
  rows: number
  write: (draft: Draft | undefined) => void
}

/** A calendar beside the words, where the field wants a day or a time. */
function Calendar({ takes, pick }: { takes: 'date' | 'time'; pick: (text: string) => void }) {
  return (
    <label class="call-pick">
      {takes === 'date' ? 'Pick the day' : 'Pick the day and the time'}
      <input
        type={takes === 'date' ? 'date' : 'datetime-local'}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') pick(takes === 'date' ? value : timeText(new Date(value)))
        }}
      />
    </label>
  )
}

export function Field({ name, id, draft, capture, people, rows, write }: Props) {
  const { text = '', by } = draft ?? {}
  const put = (words: string, who = by): void =>
    write(words === '' && who === undefined ? undefined : { text: words, by: who })
  const takes = capture?.takes
  return (
    <div class="call-field">
      <label>
        <span>
          {name}
          {capture?.many && <small>, one a line</small>}
        </span>
        <textarea
          id={id}
          rows={rows}
          placeholder="Write here"
          value={text}
          onInput={({ currentTarget }) => put(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') document.querySelector<HTMLElement>('.call h1')?.focus()
          }}
        />
      </label>
      {(takes === 'date' || takes === 'time') && (
        <Calendar takes={takes} pick={(value) => put(text === '' ? value : `${text}\n${value}`)} />
      )}
      {people.length > 0 && (
        <fieldset class="call-who">
          <legend>{capture?.to.includes('[next]') ? 'About' : 'Said by'}</legend>
          {people.map((person) => (
            <label>
              <input
                type="radio"
                name={`who-${id}`}
                checked={by === person.id}
                onChange={() => put(text, person.id)}
              />
              {person.name}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
