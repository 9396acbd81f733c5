/** Owns the form's description: read from the dossier's JSON Schema, so that a new field of the schema is a new field of the form. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dossierReferences } from '@cuecard/core/dossier'
import { catalog } from '@cuecard/core/catalog'
import type { Field, Form, Group } from '../islands/yours/form/field.ts'
import { labels, layouts, unseen } from './form-groups.ts'
import { plainHelp } from './plain-help.ts'

interface Schema {
  type?: string
  title?: string
  description?: string
  examples?: unknown[]
  pattern?: string
  enum?: string[]
  minimum?: number
  maximum?: number
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
}

/** `currentEmployer` as people write it. */
export function words(key: string): string {
  const spaced = key
    .replace(/[-_]/g, ' ')
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

function labelOf(at: string, key: string): string {
  const around = at.split('.').filter((part) => part !== '*')
  return labels[around.slice(-2).join('.')] ?? labels[key] ?? words(key)
}

/** By pattern, as `captures.*.by`: the list whose entries a field names. */
const lists = new Map(
  Object.entries(dossierReferences).flatMap(([list, patterns]) =>
    patterns.map((pattern) => [pattern, list] as const),
  ),
)

const scripts = catalog.scripts.map(({ id, title }) => [id, title] as const)

const datePattern = /^\^\\d\{4\}-\\d\\d-\\d\\d\$$/
const timePattern = /^\^\\d\{4\}-\\d\\d-\\d\\dT/

function takesText(schema: Schema, at: string) {
  const { pattern, examples } = schema
  if (schema.enum)
    return {
      takes: 'choice',
      options: schema.enum.map((each) => [each, words(each)] as const),
    } as const
  if (at.endsWith('.script')) return { takes: 'choice', options: scripts } as const
  if (at.endsWith('.id')) return { takes: 'id' } as const
  const list = lists.get(at)
  if (list) return { takes: 'entry', list } as const
  if (pattern && datePattern.test(pattern)) return { takes: 'date' } as const
  if (pattern && timePattern.test(pattern)) return { takes: 'time' } as const
  if (pattern) return { takes: pattern.includes('@') ? 'email' : 'url', pattern } as const
  return { takes: examples ? 'text' : 'long' } as const
}

function takesList(key: string, items: Schema, at: string) {
  const list = lists.get(`${at}.*`)
  if (list) return { takes: 'entries', list } as const
  if (items.enum) {
    return {
      takes: 'choices',
      options: items.enum.map((each) => [each, words(each)] as const),
    } as const
  }
  if (items.type !== 'object') return { takes: 'texts' } as const
  const one = (items.title ?? key).toLowerCase()
  return { takes: 'list', fields: fieldsOf(items, `${at}.*`), one } as const
}

function takes(key: string, schema: Schema, at: string) {
  switch (schema.type) {
    case 'boolean':
      return { takes: 'yes-or-no' } as const
    case 'integer':
    case 'number': {
      const { minimum: least = 0, maximum: most = 1e9 } = schema
      return { takes: 'number', least, most, whole: schema.type === 'integer' } as const
    }
    case 'array':
      return takesList(key, schema.items ?? {}, at)
    case 'object':
      return { takes: 'group', fields: fieldsOf(schema, at) } as const
    default:
      return takesText(schema, at)
  }
}

function fieldOf(key: string, schema: Schema, at: string, required: boolean): Field {
  const [first] = schema.examples ?? []
  const example = Array.isArray(first) ? first[0] : first
  return {
    key,
    label: labelOf(at, key),
    help: plainHelp(schema.description ?? ''),
    ...(typeof example === 'string' && { example }),
    ...(required && { required }),
    ...takes(key, schema, at),
  }
}

function fieldsOf({ properties = {}, required = [] }: Schema, at: string): Field[] {
  return Object.entries(properties).map(([key, schema]) =>
    fieldOf(key, schema, `${at}.${key}`, required.includes(key)),
  )
}

function groupsOf(side: keyof Form, roots: ReadonlyMap<string, Field>): Group[] {
  const placed = layouts[side].map(({ id, title, roots: keys }) => ({
    id,
    title,
    fields: keys.map((key) => {
      const field = roots.get(key)
      if (!field) throw new Error(`The dossier has no part ${key}`)
      return field
    }),
  }))
  const taken = new Set(layouts[side].flatMap(({ roots: keys }) => keys))
  const other = [...roots].filter(([key]) => !taken.has(key) && isSeen(side, key))
  return [
    ...placed,
    { id: 'else', title: 'Anything else', fields: other.map(([, field]) => field) },
  ]
}

/** What belongs to one side only is not asked for on the other. */
function isSeen(side: keyof Form, key: string): boolean {
  const other = layouts[side === 'hiring' ? 'application' : 'hiring']
  return !other.some(({ roots }) => roots.includes(key))
}

/** The form of each side, as the page embeds it. */
export function formOfDossier(): Form {
  const file = fileURLToPath(import.meta.resolve('@cuecard/core/schema/dossier.json'))
  const { properties = {} } = JSON.parse(readFileSync(file, 'utf8')) as Schema
  const roots = new Map(
    Object.entries(properties)
      .filter(([key]) => !unseen.has(key))
      .map(([key, schema]) => [key, fieldOf(key, schema, key, false)]),
  )
  return { application: groupsOf('application', roots), hiring: groupsOf('hiring', roots) }
}
