/** Owns fields that take one thing of a kind: a date, a number, a yes or no, one of several words. */
import { valueAt } from './data.ts'
import { useEditing } from './editing.ts'
import type { Field, Path } from './field.ts'
import { Labelled } from './labelled.tsx'

interface Numbered {
  field: Extract<Field, { takes: 'number' }>
  path: Path
}

const typed = (event: Event): string => (event.currentTarget as HTMLInputElement).value

export function DateField({ field, path }: { field: Field; path: Path }) {
  const { data, change, left } = useEditing()
  const value = valueAt(data, path)
  return (
    <Labelled field={field} path={path}>
      {(input) => (
        <input
          class="write short"
          type="date"
          value={typeof value === 'string' ? value : ''}
          onInput={(event) => change(path, typed(event))}
          onBlur={left}
          {...input}
        />
      )}
    </Labelled>
  )
}

export function NumberField({ field, path }: Numbered) {
  const { data, change, left } = useEditing()
  const value = valueAt(data, path)
  return (
    <Labelled field={field} path={path}>
      {(input) => (
        <input
          class="write short"
          type="number"
          min={field.least}
          max={field.most}
          step={field.whole ? 1 : 'any'}
          value={typeof value === 'number' ? String(value) : ''}
          onInput={(event) => change(path, typed(event) === '' ? undefined : Number(typed(event)))}
          onBlur={left}
          {...input}
        />
      )}
    </Labelled>
  )
}

/** A list to choose from; the first choice is to say nothing. */
export function Choice({
  field,
  path,
  options,
}: {
  field: Field
  path: Path
  options: readonly (readonly [value: string, label: string])[]
}) {
  const { data, change, left } = useEditing()
  const value = valueAt(data, path)
  const chosen = value === undefined ? '' : String(value)
  const isKnown = chosen === '' || options.some(([each]) => each === chosen)
  const isTruth = field.takes === 'yes-or-no'
  return (
    <Labelled field={field} path={path}>
      {(input) => (
        <select
          class="write short"
          value={chosen}
          onChange={(event) => {
            const next = typed(event)
            change(path, next === '' ? undefined : isTruth ? next === 'true' : next)
            left()
          }}
          {...input}
        >
          <option value="">Not said</option>
          {!isKnown && <option value={chosen}>{chosen}</option>}
          {options.map(([each, label]) => (
            <option value={each}>{label}</option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
