/** Owns which input a field gets, by what it takes. */
import type { Field, Path } from './field.ts'
import { pathText } from './field.ts'
import { Problems } from './labelled.tsx'
import { Fields, ListField } from './list-field.tsx'
import { Choice, DateField, NumberField } from './plain-fields.tsx'
import { SeveralField, useEntries } from './several-field.tsx'
import { TextField } from './text-field.tsx'
import { TextsField } from './texts-field.tsx'
import { TimeField } from './time-field.tsx'

const truths = [
  ['true', 'Yes'],
  ['false', 'No'],
] as const

function EntryField({ field, path }: { field: Extract<Field, { list: string }>; path: Path }) {
  const options = useEntries(field.list)
  if (field.takes === 'entry') return <Choice field={field} path={path} options={options} />
  const empty = `Nobody and nothing to choose yet: add ${field.list} first.`
  return <SeveralField field={field} path={path} options={options} empty={empty} />
}

/** One field of the form. */
export function FieldView({ field, path }: { field: Field; path: Path }) {
  switch (field.takes) {
    case 'id':
      return null
    case 'date':
      return <DateField field={field} path={path} />
    case 'time':
      return <TimeField field={field} path={path} />
    case 'number':
      return <NumberField field={field} path={path} />
    case 'yes-or-no':
      return <Choice field={field} path={path} options={truths} />
    case 'choice':
      return <Choice field={field} path={path} options={field.options} />
    case 'choices':
      return <SeveralField field={field} path={path} options={field.options} />
    case 'entry':
    case 'entries':
      return <EntryField field={field} path={path} />
    case 'texts':
      return <TextsField field={field} path={path} />
    case 'list':
      return <ListField field={field} path={path} />
    case 'group':
      return (
        <fieldset class="field group" id={pathText(path)} tabIndex={-1}>
          <legend>{field.label}</legend>
          {field.help && <p class="help">{field.help}</p>}
          <Fields fields={field.fields} path={path} />
          <Problems path={path} id={pathText(path)} />
        </fieldset>
      )
    default:
      return <TextField field={field} path={path} />
  }
}
