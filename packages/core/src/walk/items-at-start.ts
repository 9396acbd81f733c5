/** Owns what a loop finds in the dossier when a conversation begins. */
import type { Roles } from '../derive/roles.ts'
import type { Dossier } from '../schemas/dossier.ts'
import type { SessionItem } from '../schemas/session.ts'
import type { Loop, Script } from '../script/script.ts'
import { namedBy } from './items.ts'
import { isKnown } from './known.ts'
import { loopOf, planOf } from './plan.ts'

/** What entries are called, where no capture of the script says so. */
const NAMES = ['label', 'title', 'name', 'problem', 'text']

interface Entry {
  id?: unknown
  chosen?: unknown
  [field: string]: unknown
}

function labelOf(entry: Entry, names: readonly string[]): string | undefined {
  const words = names.map((name) => entry[name])
  return words.find((value): value is string => typeof value === 'string' && value.trim() !== '')
}

/** The paths of its guards that are about the thing at hand. */
function guardPaths(script: Script, loop: Loop): string[] {
  const plan = planOf(script)
  const inLoop = script.steps.filter((step) => loopOf(plan, step) === loop)
  const paths = inLoop.flatMap(({ guards }) =>
    guards.flatMap((guard) => (guard.kind === 'answered' ? [] : [guard.path])),
  )
  return [...new Set(paths)].filter((path) => path.includes(`[${loop.as}]`))
}

/** The things of the data that a loop goes through, each with what guards ask of it. */
export function itemsAtStart(
  script: Script,
  loop: Loop,
  data: Partial<Dossier>,
  roles: Roles,
): SessionItem[] {
  const list: unknown = data[loop.over as keyof Dossier]
  if (!Array.isArray(list)) return []
  const captures = script.steps.flatMap((step) => step.captures)
  const own = captures.flatMap((capture) => namedBy(capture, loop) ?? [])
  const entries = list.filter(
    (entry): entry is Entry => typeof entry === 'object' && entry !== null,
  )
  return entries.flatMap((entry) => {
    const label = labelOf(entry, [...own, ...NAMES])
    if (label === undefined) return []
    const picks = { ...roles, item: { as: loop.as, entry } }
    const known = guardPaths(script, loop).filter((path) => isKnown(data, path, picks))
    return [
      {
        loop: loop.id,
        ...(typeof entry.id === 'string' && { id: entry.id }),
        label,
        // What is only offered may be chosen on the way, and is the same thing then.
        ...(entry.chosen === false && { chosen: false }),
        ...(known.length > 0 && { known }),
      },
    ]
  })
}
