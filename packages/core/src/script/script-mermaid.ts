/** Draws a script's ways as a Mermaid flowchart: its steps, its answers, where branches rejoin and detours return. */
import type { Loop } from './script.ts'
import type { SpokenScript, SpokenStep } from './spoken-script.ts'

/** What means something to Mermaid, even in quotation marks; a directive may hide in a per cent sign. */
const special = /["#%&<>`\\|;]/g

/** @example quoted('Say "no"') // '"Say #34;no#34;"' */
function quoted(words: string): string {
  const safe = words
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(special, (character) => `#${character.charCodeAt(0)};`)
  return `"${safe}"`
}

/** Steps are drawn by number: an id may be a word of Mermaid's own. */
type NameOf = (id: string) => string

const shapes = { main: ['["', '"]'], branch: ['("', '")'], detour: ['(["', '"])'] } as const

function node({ id, kind, title, guards }: SpokenStep, name: NameOf): string {
  const [open, close] = shapes[kind]
  const guarded = guards.length ? ':::guarded' : ''
  return `  ${name(id)}${open}${quoted(title).slice(1, -1)}${close}${guarded}`
}

function ways(step: SpokenStep, byId: ReadonlyMap<string, SpokenStep>, name: NameOf): string[] {
  const isDetour = (id: string) => byId.get(id)?.kind === 'detour'
  const answers = step.choices.flatMap(({ label, to }) =>
    isDetour(to)
      ? [
          `  ${name(step.id)} -.->|${quoted(label)}| ${name(to)}`,
          `  ${name(to)} -.-> ${name(step.id)}`,
        ]
      : [`  ${name(step.id)} -->|${quoted(label)}| ${name(to)}`],
  )
  const goesOn = step.kind !== 'detour' && step.choices.every(({ to }) => isDetour(to))
  if (!goesOn) return answers
  return [...answers, `  ${name(step.id)} --> ${step.next === null ? 'over' : name(step.next)}`]
}

/** A loop's last step leads back to its first, once for each thing and no more often than that. */
function again({ from, to, atMost }: Loop, name: NameOf): string {
  return `  ${name(to)} -->|${quoted(`↻ ≤ ${atMost}`)}| ${name(from)}`
}

/**
 * A flowchart. Main steps are boxes, branches are rounded, detours are pills that return by dotted arrows; a step
 * with a dashed border is passed over where its guards do not hold.
 *
 * @returns Mermaid source that no title and no answer can break out of
 */
export function scriptMermaid({ steps, loops }: SpokenScript): string {
  const numbers = new Map(steps.map(({ id }, index) => [id, `s${index + 1}`]))
  const byId = new Map(steps.map((step) => [step.id, step]))
  const name: NameOf = (id) => numbers.get(id) ?? 'over'
  const lines = [
    'flowchart TD',
    ...steps.map((step) => node(step, name)),
    '  over(((" ")))',
    ...new Set(steps.flatMap((step) => ways(step, byId, name))),
    ...loops.map((loop) => again(loop, name)),
    ...(steps.some(({ guards }) => guards.length)
      ? ['  classDef guarded stroke-dasharray: 5 5']
      : []),
  ]
  return `${lines.join('\n')}\n`
}
