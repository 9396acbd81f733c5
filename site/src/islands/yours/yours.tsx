/** Owns the form as a whole: both sides of it, what is kept of it, and what is wrong with it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Dossier } from '@cuecard/core/schemas'
import { type Side, keptDossier } from '../store/kept.ts'
import { whenKeptElsewhere } from '../store/tabs.ts'
import { problemsOf } from './check.ts'
import { Files } from './files.tsx'
import { withFirstTalk } from './first-talk.ts'
import { type Data, isBlank, withValue } from './form/data.ts'
import { type Editing, EditingContext, useEditing, type Wrong } from './form/editing.ts'
import { followTitles } from './form/entry-id.ts'
import { FieldView } from './form/field-view.tsx'
import type { Form, Group, Path } from './form/field.ts'
import { TimeZones } from './form/time-field.tsx'
import { goToField } from './go-to-field.ts'
import { dossierOf, isKeptAs, keep } from './keeper.ts'
import { TwoNames } from './two-names.tsx'

interface Props {
  form: Form
  kept: Readonly<Record<Side, Partial<Dossier>>>
  first: Side
  durable: boolean
}

const sides: readonly (readonly [Side, string])[] = [
  ['application', 'I am looking for a job'],
  ['hiring', 'I am hiring'],
]

/** What a heading says of the fields beneath it. */
function stateOf(keys: readonly string[], { data, wrong }: Editing): string {
  const isOf = (path: string) => keys.includes(/^\w*/.exec(path)![0])
  if ([...wrong.keys()].some(isOf)) return 'Something to mend'
  return keys.some((key) => !isBlank(data[key])) ? 'Begun' : 'Nothing yet'
}

/** A heading, and the fields beneath it: there once they are wanted. */
function GroupView({ group }: { group: Group }) {
  const editing = useEditing()
  const [opened, open] = useState(false)
  const keys = group.fields.map(({ key }) => key)
  return (
    <details
      class="part"
      id={`part-${group.id}`}
      data-roots={keys.join(' ')}
      onToggle={(event) => event.currentTarget.open && open(true)}
    >
      <summary>
        <h2>{group.title}</h2>
        <span class="label">{stateOf(keys, editing)}</span>
      </summary>
      {opened && (
        <div class="inside">
          {group.fields.map((field) => (
            <FieldView field={field} path={[field.key]} />
          ))}
        </div>
      )}
    </details>
  )
}

export function Yours({ form, kept, first, durable }: Props) {
  const [side, setSide] = useState(first)
  const [all, setAll] = useState<Readonly<Record<Side, Data>>>(kept as Record<Side, Data>)
  const [wrong, setWrong] = useState<ReadonlyMap<string, readonly Wrong[]>>(new Map())
  const [refused, setRefused] = useState(false)
  const latest = useRef({ side, all })
  const looks = useRef(0)
  latest.current = { side, all }
  const data = all[side]
  const fields = useMemo(() => form[side].flatMap((group) => group.fields), [form, side])

  const put = (where: Side, next: Data) => {
    setAll((before) => ({ ...before, [where]: next }))
    latest.current.all = { ...latest.current.all, [where]: next }
  }
  const save = (where: Side, next: Data) =>
    keep(where, next).then(
      () => setRefused(false),
      () => setRefused(true),
    )
  const look = async () => {
    const at = latest.current
    const mine = ++looks.current
    const found = await problemsOf(at.side, fields, at.all[at.side])
    // What was typed in the meantime has been looked at since.
    if (mine === looks.current) setWrong(found)
  }
  const change = (path: Path, value: unknown) => {
    const before = latest.current.all[side]
    const named = followTitles(before, withValue(before, path, value), fields, path)
    const next = withFirstTalk(side, named, path) as Data
    put(side, next)
    void save(side, next)
    // What was found wrong goes as soon as it is mended.
    if (wrong.size > 0) void look()
  }

  useEffect(() => {
    const go = () => void goToField()
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [])
  useEffect(() => {
    whenKeptElsewhere(async () => {
      for (const [where] of sides) {
        const now = (await keptDossier(where)) ?? {}
        if (!isKeptAs(where, latest.current.all[where], now)) put(where, now as Data)
      }
    })
  }, [])
  useEffect(() => void look(), [side])

  const editing: Editing = { data, fields, wrong, change, left: () => void look() }
  return (
    <EditingContext.Provider value={editing}>
      <TwoNames side={side} durable={durable && !refused}>
        <fieldset class="ticks">
          <legend class="hidden-words">Which side are you on?</legend>
          {sides.map(([each, label]) => (
            <label class="tick">
              <input
                type="radio"
                name="side"
                checked={side === each}
                onChange={() => setSide(each)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </TwoNames>
      <section class="parts" aria-label="Everything else" key={side}>
        {form[side].map((group) => (
          <GroupView group={group} />
        ))}
      </section>
      <Files
        side={side}
        dossier={() => dossierOf(side, latest.current.all[side])}
        candidate={() => dossierOf('application', latest.current.all.application)}
        hasSome={!isBlank(data)}
        onImport={(where, dossier) => {
          setSide(where)
          put(where, dossier as Data)
          void save(where, dossier as Data)
        }}
        onErase={() => {
          setAll({ application: {}, hiring: {} })
          setWrong(new Map())
        }}
      />
      <TimeZones />
    </EditingContext.Provider>
  )
}
