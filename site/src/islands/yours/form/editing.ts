/** Owns what every field of the form can ask for: the data, a way to change them, and what was found wrong with them. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Data } from './data.ts'
import type { Field, Path } from './field.ts'

/** What is wrong with a field, and what to do about it. */
export interface Wrong {
  message: string
  hint: string | undefined
}

export interface Editing {
  data: Data
  fields: readonly Field[]
  /** By the path of the field, as text. */
  wrong: ReadonlyMap<string, readonly Wrong[]>
  change: (path: Path, value: unknown) => void
  /** A field was left: time to look at what is in it. */
  left: () => void
}

export const EditingContext = createContext<Editing | undefined>(undefined)

/** @throws Error outside a form */
export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('This field stands in no form')
  return editing
}
