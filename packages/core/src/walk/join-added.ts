/** Owns how two parts of a dossier are joined where the first must lose nothing. */
import type { Finding } from '../findings/finding.ts'
import { type Fields, isFields } from './additions.ts'
import { isSameData } from './is-same-data.ts'
import { isSameName } from './is-same-name.ts'
import { joinCaptures, joinSessions } from './join-records.ts'

/** What entries are called, where they have no id in common. */
const NAMES = ['label', 'problem', 'text', 'title'] as const

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** What the dossier has is kept, and the difference told. */
function keptAsItWas(path: string, before: unknown, now: unknown): Finding {
  const [had, said] = [JSON.stringify(before), JSON.stringify(now)]
  return {
    code: 'kept-as-it-was',
    severity: 'warning',
    message: `${path} is ${had} in the dossier and stays so; ${said} was not taken over.`,
    place: { path },
    hint: 'Change it in the dossier if it should be otherwise.',
  }
}

function joinValue(before: unknown, now: unknown, path: string, findings: Finding[]): unknown {
  if (isEmpty(now) || before === now) return before
  if (isEmpty(before)) return now
  if (Array.isArray(before) && Array.isArray(now)) return joinList(before, now, path, findings)
  if (isFields(before) && isFields(now)) return joinFields(before, now, path, findings)
  // What was only offered has been chosen now.
  if (path.endsWith('.chosen') && now === true) return now
  if (typeof before === 'string' && typeof now === 'string') {
    if (isSameName(before, now)) return before
    // Of the same conversation: from a while ago, or with what was noted since.
    if (now.startsWith(`${before}; `)) return now
    if (before.startsWith(`${now}; `)) return before
  }
  findings.push(keptAsItWas(path, before, now))
  return before
}

function joinFields(before: Fields, now: Fields, path: string, findings: Finding[]): Fields {
  const joined: Fields = { ...before }
  for (const [field, value] of Object.entries(now)) {
    const inner = path ? `${path}.${field}` : field
    const isKnown = field === 'id' && !isEmpty(before.id)
    const result = isKnown ? before.id : joinValue(before[field], value, inner, findings)
    if (result !== undefined) joined[field] = result
  }
  return joined
}

function hasName(one: Fields, other: Fields): boolean {
  return NAMES.some((name) => {
    const [mine, theirs] = [one[name], other[name]]
    return typeof mine === 'string' && typeof theirs === 'string' && isSameName(mine, theirs)
  })
}

function joinList(
  before: readonly unknown[],
  now: readonly unknown[],
  path: string,
  findings: Finding[],
): unknown[] {
  const joined = [...before]
  for (const value of now) {
    // What has neither an id nor a name is known by all that it says.
    if (joined.some((each) => isSameData(each, value))) continue
    if (!isFields(value)) {
      joined.push(value)
      continue
    }
    const byId = joined.findIndex(
      (each) => isFields(each) && !isEmpty(each.id) && each.id === value.id,
    )
    const at = byId < 0 ? joined.findIndex((each) => isFields(each) && hasName(each, value)) : byId
    if (at < 0) joined.push(value)
    else joined[at] = joinFields(joined[at] as Fields, value, `${path}[${at}]`, findings)
  }
  return joined
}

/** Nobody is added without a name: only people whom the dossier has can learn something. */
function joinPeople(
  before: readonly unknown[],
  now: readonly Fields[],
  findings: Finding[],
): unknown[] {
  const ids = new Set(before.flatMap((each) => (isFields(each) ? [each.id] : [])))
  const known = now.filter(({ id, name }) => ids.has(id) || name !== undefined)
  for (const { id } of now.filter((each) => !known.includes(each))) {
    findings.push({
      code: 'unknown-person',
      severity: 'warning',
      message: `The dossier knows no person ${JSON.stringify(id)}, so what was learnt of them stays with the notes.`,
      place: { path: 'people' },
      hint: `Add the person under people, with id: ${String(id)}, and collect again.`,
    })
  }
  return joinList(before, known, 'people', findings)
}

/** Joins a dossier with what is added to it; see `withCollected`. */
export function joinAdded(data: Fields, additions: Fields, findings: Finding[]): Fields {
  const joined: Fields = { ...data }
  for (const [root, now] of Object.entries(additions)) {
    const before = joined[root]
    const isList =
      Array.isArray(now) && (before === undefined || before === null || Array.isArray(before))
    const list = (before ?? []) as readonly unknown[]
    if (isList && root === 'captures') joined[root] = joinCaptures(list, now as Fields[])
    else if (isList && root === 'sessions') joined[root] = joinSessions(list, now as Fields[])
    else if (isList && root === 'people') joined[root] = joinPeople(list, now as Fields[], findings)
    else joined[root] = joinValue(before, now, root, findings)
    // Nobody was known, and nobody is.
    if (isList && (joined[root] as unknown[]).length === 0 && before === undefined)
      delete joined[root]
  }
  return joined
}
