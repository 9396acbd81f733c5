/** Finds paths in a script's front matter that the dossier does not have, or that cannot take what is to land there. */
import type * as z from 'zod'
import { fieldsOf, itemOf } from '../../dossier/schema-at.ts'
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding } from '../../findings/finding.ts'
import { dossierSchema } from '../../schemas/dossier.ts'
import { type PathField, dossierPath } from '../../script/dossier-path.ts'
import type { Step } from '../../script/script.ts'
import { shapeOf } from '../../shape/shape-of.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { inLoop } from './in-loop.ts'
import { landing } from './landing.ts'
import type { ScriptFrontMatter } from './script-front-matter.ts'

type Where = (string | number)[]

/** A path in question, and what may stand in its brackets. */
interface Asked {
  path: string
  /** What its step's loop is called, by the list that it goes through. */
  loops: ReadonlyMap<string, string>
}

/** What is wrong, without its code's severity and place. */
interface Wrong {
  code: string
  message: string
  hint: string
}

const ROLES = ['with', 'next']
const roleList = 'people'

/** The words that pick entries of a list here. */
function picksOf(list: string, { loops }: Asked): string[] {
  const loop = loops.get(list)
  return [...(list === roleList ? ROLES : []), ...(loop === undefined ? [] : [loop])]
}

function wrongEntries({ field, entries }: PathField, asked: Asked, isList: boolean): Wrong | null {
  const { path } = asked
  const code = 'script-path-entries'
  if (entries === null) return null
  if (!isList) {
    const message = `"${field}" in "${path}" is no list, so nothing can be picked from it or added.`
    return { code, message, hint: `Write ${path.replace(`${field}[${entries}]`, field)}.` }
  }
  const known = picksOf(field, asked)
  if (entries === '' || known.includes(entries)) return null
  const near = nearest(entries, known)
  const message = `"${entries}" picks nothing from "${field}" here.`
  const there = known.map((word) => `${field}[${word}]`).join(' or ')
  const hint = known.length
    ? `Write ${there}, or ${field}[] to add to the list.`
    : `Write ${field}[] to add to the list; within a loop over ${field}, its "as" picks what it is at.`
  return { code, message, hint: near === undefined ? hint : `Did you mean ${field}[${near}]?` }
}

/** What to say of a field that is not there. */
function missing(path: string, before: readonly string[], field: string, known: string[]): Wrong {
  const near = nearest(field, known)
  const at = before.length ? `"${before.join('.')}"` : 'The dossier'
  const all = known.length ? `${at} has ${known.join(', ')}.` : `${at} has no fields.`
  const hint = near === undefined ? all : `Did you mean "${[...before, near].join('.')}"?`
  return { code: 'unknown-path', message: `The dossier has no path "${path}".`, hint }
}

/** Follows a path, as far as it goes. */
function follow(asked: Asked): { schema: z.ZodType } | Wrong {
  let schema: z.ZodType = dossierSchema
  const before: string[] = []
  const fields = dossierPath(asked.path)
  for (const [index, part] of fields.entries()) {
    const known: Record<string, z.ZodType> = fieldsOf(schema) ?? {}
    const found = Object.hasOwn(known, part.field) ? known[part.field] : undefined
    if (!found) return missing(asked.path, before, part.field, Object.keys(known))
    const item = itemOf(found)
    const wrong = wrongEntries(part, asked, item !== undefined)
    if (wrong) return wrong
    if (item && part.entries === null && index < fields.length - 1) {
      const message = `"${part.field}" in "${asked.path}" is a list, and the path does not say which entry is meant.`
      const known = [...picksOf(part.field, asked).map((word) => `[${word}]`), '[]'].join(' or ')
      const hint = `Add ${known} to ${part.field}.`
      return { code: 'script-path-entries', message, hint }
    }
    schema = item && part.entries !== null ? item : found
    before.push(part.entries === null ? part.field : `${part.field}[${part.entries}]`)
  }
  return { schema }
}

/** What a note cannot become: a list, or an entry with fields of its own. */
function wrongCapture(asked: Asked): Wrong | null {
  const found = follow(asked)
  if ('code' in found) return found
  if (landing(asked.path).takes !== 'nothing') return null
  const { path } = asked
  const message = `A note cannot become "${path}".`
  const own = fieldsOf(found.schema)
  const hint = itemOf(found.schema)
    ? `Write ${path}[] to add to the list.`
    : `Name a field of it that takes words${own ? `, such as ${path}.${wordField(own)}` : ''}.`
  return { code: 'script-landing', message, hint }
}

function wordField(fields: Record<string, z.ZodType>): string {
  const names = Object.keys(fields)
  return names.find((name) => name !== 'id' && shapeOf(fields[name]!) === 's') ?? names[0] ?? ''
}

function wrongRecord(asked: Asked): Wrong | null {
  const found = follow(asked)
  if ('code' in found) return found
  const { path } = asked
  if (!itemOf(found.schema) && !path.endsWith('[]')) return null
  const message = `An answer records one value, and "${path}" is a list.`
  return { code: 'script-landing', message, hint: 'Name a field that takes one value.' }
}

/** Values that the field does not take, by answer. */
function wrongValues(
  { to, values }: ScriptFrontMatter['records'][number],
  asked: Asked,
): { answer: string; wrong: Wrong }[] {
  const found = follow(asked)
  if ('code' in found) return []
  return Object.entries(values).flatMap(([answer, value]) => {
    const parsed = found.schema.safeParse(value)
    if (parsed.success) return []
    const issue = parsed.error.issues[0]?.message ?? 'it is of another kind'
    const wrong = {
      code: 'script-record-value',
      message: `"${to}" does not take ${JSON.stringify(value)}: ${issue}.`,
      hint: 'Give a value that the field takes, or name another field.',
    }
    return [{ answer, wrong }]
  })
}

/** The loops that a step is walked in, by their lists. */
function loopsAround(id: string, steps: readonly Step[], { loops }: ScriptFrontMatter) {
  const around = loops.filter((loop) => inLoop(id, loop, steps))
  return new Map(around.map(({ over, as }) => [over.replace(/\[.*$/, ''), as]))
}

/**
 * Checks every path of the front matter against the dossier.
 *
 * @param steps as the page and the front matter make them
 */
export function checkPaths(
  steps: readonly Step[],
  data: ScriptFrontMatter,
  frontMatter: FrontMatter,
): Finding[] {
  const found = (wrong: Wrong | null, at: Where): Finding[] =>
    wrong ? [{ ...wrong, severity: 'error', place: frontMatter.place(at) }] : []
  const asked = (path: string, step: string): Asked => ({
    path,
    loops: loopsAround(step, steps, data),
  })
  const captures = data.captures.flatMap(({ step, to }, index) => {
    return found(wrongCapture(asked(to, step)), ['captures', index, 'to'])
  })
  const records = data.records.flatMap((record, index) => {
    const path = asked(record.to, record.step)
    const values = wrongValues(record, path).flatMap(({ answer, wrong }) =>
      found(wrong, ['records', index, 'values', answer]),
    )
    return [...found(wrongRecord(path), ['records', index, 'to']), ...values]
  })
  const guards = data.guards.flatMap((guard, index) => {
    const kind = 'known' in guard ? 'known' : 'missing'
    const path = 'known' in guard ? guard.known : 'missing' in guard ? guard.missing : undefined
    if (path === undefined || ROLES.includes(path)) return []
    const followed = follow(asked(path, guard.step))
    return found('code' in followed ? followed : null, ['guards', index, kind])
  })
  const loops = data.loops.flatMap(({ over }, index) => {
    const at = ['loops', index, 'over']
    const followed = follow({ path: over, loops: new Map() })
    if ('code' in followed) return found(followed, at)
    if (itemOf(followed.schema)) return []
    const message = `A loop goes through a list, and "${over}" is none.`
    return found({ code: 'script-landing', message, hint: 'Name a list of the dossier.' }, at)
  })
  const reads = data.reads.flatMap((path, index) => {
    const followed = follow({ path, loops: new Map() })
    return found('code' in followed ? followed : null, ['reads', index])
  })
  return [...captures, ...records, ...guards, ...loops, ...reads]
}
