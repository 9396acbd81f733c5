/** Owns fields of which any number may be ticked: people, or words from a list. */
import { listAt } from './data.ts'
import { useEditing } from './editing.ts'
import { entryTitle } from './entry-id.ts'
import { type Field, type Path, pathText } from './field.ts'
import { Problems } from './labelled.tsx'

/** The entries of a list, as choices. */
export function useEntries(list: string): (readonly [id: string, title: string])[] {
  const { data } = useEditing()
  return listAt(data, [list]).flatMap((entry) => {
    const { id } = (entry ?? {}) as { id?: unknown }
    return typeof id === 'string' ? [[id, entryTitle(entry) || id] as const] : []
  })
}

interface Props {
  field: Field
  path: Path
  options: readonly (readonly [value: string, label: string])[]
  /** Said where there is nothing to tick yet. */
  empty?: string
}

export function SeveralField({ field, path, options, empty }: Props) {
  const { data, change } = useEditing()
  const id = pathText(path)
  const ticked = listAt(data, path).filter((each) => typeof each === 'string')
  const unknown = ticked.filter((each) => !options.some(([value]) => value === each))
  const all = [...options, ...unknown.map((each) => [each, each] as const)]
  return (
    <fieldset class="field" id={id} tabIndex={-1}>
      <legend>{field.label}</legend>
      {field.help && <p class="help">{field.help}</p>}
      {all.length === 0 && <p class="help">{empty}</p>}
      <div class="ticks">
        {all.map(([value, label]) => (
          <label class="tick">
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={() => {
                const rest = ticked.filter((each) => each !== value)
                change(path, rest.length < ticked.length ? rest : [...ticked, value])
              }}
            />
            {label}
          </label>
        ))}
      </div>
      <Problems path={path} id={id} />
    </fieldset>
  )
}
