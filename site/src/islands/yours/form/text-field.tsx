/** Owns fields that take words: one line, or several. */
import { valueAt } from './data.ts'
import { useEditing } from './editing.ts'
import type { Field, Path } from './field.ts'
import { Labelled } from './labelled.tsx'

/** What a phone's keyboard should offer. */
const modes = { email: 'email', url: 'url' } as const

interface Props {
  field: Extract<Field, { takes: 'text' | 'long' | 'email' | 'url' }>
  path: Path
  id?: string | undefined
}

export function TextField({ field, path, id }: Props) {
  const { data, change, left } = useEditing()
  const value = valueAt(data, path)
  const common = {
    value: typeof value === 'string' ? value : '',
    placeholder: field.example,
    autocomplete: 'off',
    onInput: (event: Event) => change(path, (event.currentTarget as HTMLInputElement).value),
    onBlur: left,
  }
  return (
    <Labelled field={field} path={path} id={id}>
      {(input) =>
        field.takes === 'long' ? (
          <textarea class="write" rows={2} {...input} {...common} />
        ) : (
          <input
            class="write"
            inputMode={field.takes === 'text' ? undefined : modes[field.takes]}
            {...input}
            {...common}
          />
        )
      }
    </Labelled>
  )
}
