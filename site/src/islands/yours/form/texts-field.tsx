/** Owns fields that take several texts, each on a line of its own. */
import { useRef } from 'preact/hooks'
import { listAt } from './data.ts'
import { useEditing } from './editing.ts'
import { type Field, type Path, pathText } from './field.ts'
import { Problems } from './labelled.tsx'

export function TextsField({ field, path }: { field: Field; path: Path }) {
  const { data, change, left } = useEditing()
  const box = useRef<HTMLFieldSetElement>(null)
  const id = pathText(path)
  const texts = listAt(data, path).map((each) => (typeof each === 'string' ? each : ''))
  // There is always a line to write on.
  const lines = texts.length > 0 ? texts : ['']
  const put = (next: readonly string[]) => change(path, next)
  const focus = (at: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll('input')[at]?.focus())
  return (
    <fieldset class="field" id={id} ref={box} tabIndex={-1}>
      <legend>{field.label}</legend>
      {field.help && <p class="help">{field.help}</p>}
      {lines.map((text, at) => (
        <div class="row">
          <input
            class="write"
            aria-label={`${field.label}, ${at + 1}`}
            placeholder={at === 0 ? field.example : undefined}
            autocomplete="off"
            value={text}
            onInput={(event) =>
              put(lines.map((each, index) => (index === at ? event.currentTarget.value : each)))
            }
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              put([...lines.slice(0, at + 1), '', ...lines.slice(at + 1)])
              focus(at + 1)
            }}
            onBlur={left}
          />
          {lines.length > 1 && (
            <button
              type="button"
              class="btn quiet"
              aria-label={`Remove ${field.label.toLowerCase()} ${at + 1}`}
              onClick={() => {
                put(lines.filter((_, index) => index !== at))
                focus(Math.max(0, at - 1))
              }}
            >
              Remove
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="btn add"
        onClick={() => {
          put([...lines, ''])
          focus(lines.length)
        }}
      >
        Another line<span class="hidden-words"> for {field.label.toLowerCase()}</span>
      </button>
      <Problems path={path} id={id} />
    </fieldset>
  )
}
