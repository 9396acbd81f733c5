/** Owns a choice of one of a few; where there is nothing to choose, nothing is shown. */

interface Props<Value extends string> {
  label: string
  options: readonly (readonly [value: Value, label: string])[]
  value: Value
  pick: (value: Value) => void
}

export function Picks<Value extends string>({ label, options, value, pick }: Props<Value>) {
  if (options.length < 2) return null
  return (
    <fieldset>
      <legend class="label">{label}</legend>
      <div class="ticks">
        {options.map(([each, words]) => (
          <label class="tick">
            <input
              type="radio"
              name={`pick-${label}`}
              checked={each === value}
              onChange={() => pick(each)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
