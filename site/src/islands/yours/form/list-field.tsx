/** Owns lists of entries: each folds away under its title; one can be added, and any taken out again. */
import { useRef } from 'preact/hooks'
import { begunEntry } from './begun-entry.ts'
import { listAt, valueAt } from './data.ts'
import { useEditing } from './editing.ts'
import { entryTitle } from './entry-id.ts'
import { FieldView } from './field-view.tsx'
import { type Field, type Path, pathText } from './field.ts'
import { Problems } from './labelled.tsx'

type ListOf = Extract<Field, { takes: 'list' | 'group' }>

/** How many fields of an entry are in sight from the start. */
const inSight = 4

/** The fields of an entry: what it needs and the next few, the rest folded. */
export function Fields({ fields, path }: { fields: readonly Field[]; path: Path }) {
  const { data } = useEditing()
  const seen = fields.filter(({ takes }) => takes !== 'id')
  const required = seen.filter((field) => field.required)
  const others = seen.filter((field) => !field.required)
  const room = Math.max(0, inSight - required.length)
  // Entries within an entry are what it is about, and have a fold of their own.
  const isNear = (field: Field, at: number) => at < room || field.takes === 'list'
  const near = others.filter(isNear)
  const far = others.filter((field, at) => !isNear(field, at))
  const view = (field: Field) => <FieldView field={field} path={[...path, field.key]} />
  const isFilled = far.some(({ key }) => valueAt(data, [...path, key]) !== undefined)
  return (
    <>
      {required.map(view)}
      {near.map(view)}
      {far.length > 0 && (
        <details class="fold more" open={isFilled}>
          <summary>
            More:{' '}
            {far
              .map(({ label }) => label)
              .slice(0, 3)
              .join(', ')}
            {far.length > 3 && ' and so on'}
          </summary>
          {far.map(view)}
        </details>
      )}
    </>
  )
}

export function ListField({ field, path }: { field: ListOf; path: Path }) {
  const { data, change } = useEditing()
  const box = useRef<HTMLFieldSetElement>(null)
  const id = pathText(path)
  const entries = listAt(data, path)
  const one = field.one ?? 'entry'
  const focusEntry = (at: number) =>
    requestAnimationFrame(() => {
      const entry = box.current?.querySelectorAll<HTMLElement>(':scope > .entry')[at]
      if (entry instanceof HTMLDetailsElement) entry.open = true
      const first = entry?.querySelector<HTMLElement>('input, textarea, select')
      ;(first ?? box.current?.querySelector<HTMLElement>(':scope > .add'))?.focus()
    })
  const add = () => {
    change([...path, entries.length], begunEntry(field, entries))
    focusEntry(entries.length)
  }
  const remove = (at: number) => {
    change(
      path,
      entries.filter((_, index) => index !== at),
    )
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(':scope > .add')?.focus())
  }
  return (
    <fieldset class="field list" id={id} ref={box} tabIndex={-1}>
      <legend>{field.label}</legend>
      {field.help && <p class="help">{field.help}</p>}
      {entries.map((entry, at) => {
        const title = entryTitle(entry) || `${one.charAt(0).toUpperCase()}${one.slice(1)} ${at + 1}`
        return (
          <details class="entry" key={at} open={entries.length < 2} id={pathText([...path, at])}>
            <summary>{title}</summary>
            <Fields fields={field.fields} path={[...path, at]} />
            <Problems path={[...path, at]} id={pathText([...path, at])} />
            <button type="button" class="btn quiet" onClick={() => remove(at)}>
              Take out {title}
            </button>
          </details>
        )
      })}
      <button type="button" class="btn add" onClick={add}>
        {entries.length > 0 ? 'Add another' : 'Add one'}
        <span class="hidden-words">: {field.label.toLowerCase()}</span>
      </button>
      <Problems path={path} id={id} />
    </fieldset>
  )
}
