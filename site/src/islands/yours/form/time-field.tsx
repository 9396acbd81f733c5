/** Owns fields that take a moment: the clock on the wall, and the time zone that it hangs in. */
import { useState } from 'preact/hooks'
import { valueAt } from './data.ts'
import { useEditing } from './editing.ts'
import type { Field, Path } from './field.ts'
import { Labelled } from './labelled.tsx'
import { ownZone, readZoned, writeZoned } from './zoned-time.ts'

const typed = (event: Event): string => (event.currentTarget as HTMLInputElement).value

/** As the dossier has it; what is no time zone yet is kept as it was typed, and said to be none. */
function written(clock: string, zone: string): string | undefined {
  if (clock === '') return undefined
  try {
    return writeZoned({ clock, zone })
  } catch {
    return `${clock}Z[${zone}]`
  }
}

export function TimeField({ field, path }: { field: Field; path: Path }) {
  const { data, change, left } = useEditing()
  const value = valueAt(data, path)
  const kept = typeof value === 'string' ? readZoned(value) : undefined
  const [zoneTyped, setZone] = useState<string>()
  const zone = zoneTyped ?? (kept?.zone || ownZone())
  return (
    <Labelled field={field} path={path}>
      {(input) => (
        <div class="time">
          <input
            class="write short"
            type="datetime-local"
            value={kept?.clock ?? ''}
            onInput={(event) => change(path, written(typed(event), zone))}
            onBlur={left}
            {...input}
          />
          <label class="zone">
            <span class="label">Time zone</span>
            <input
              class="write"
              list="time-zones"
              autocomplete="off"
              value={zone}
              onInput={(event) => {
                setZone(typed(event))
                if (kept) change(path, written(kept.clock, typed(event)))
              }}
              onBlur={left}
            />
          </label>
        </div>
      )}
    </Labelled>
  )
}

/** What time zones there are, once for all fields. */
export function TimeZones() {
  return (
    <datalist id="time-zones">
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
  )
}
