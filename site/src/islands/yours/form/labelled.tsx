/** Owns the frame of a field: its label, its help, and what is wrong with it, all read out with it. */
import type { ComponentChildren } from 'preact'
import { useEditing } from './editing.ts'
import { type Field, type Path, pathText } from './field.ts'

/** What a field's input must carry to belong to its frame. */
export interface InputProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface Props {
  field: Pick<Field, 'label' | 'help'>
  path: Path
  /** Another id than the path's, where a field is shown a second time. */
  id?: string | undefined
  children: (input: InputProps) => ComponentChildren
}

/** What is wrong, in the words of the dossier's reader. */
export function Problems({ path, id }: { path: Path; id: string }) {
  const wrong = useEditing().wrong.get(pathText(path)) ?? []
  if (wrong.length === 0) return null
  return (
    <div class="wrong" id={`${id}-wrong`}>
      {wrong.map(({ message, hint }) => (
        <p>
          {message} {hint}
        </p>
      ))}
    </div>
  )
}

export function Labelled({ field, path, id = pathText(path), children }: Props) {
  const isWrong = useEditing().wrong.has(pathText(path))
  const about = [field.help && `${id}-help`, isWrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {field.help && (
        <p class="help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': about || undefined,
        'aria-invalid': isWrong || undefined,
      })}
      <Problems path={path} id={id} />
    </div>
  )
}
