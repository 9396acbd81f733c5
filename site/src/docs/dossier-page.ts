/** Makes the reference of the dossier from its JSON Schema: every field, what it is, and an example. */
import dossier from '@cuecard/core/schema/dossier.json' with { type: 'json' }
import type { GeneratedPage } from './generated-page.ts'
import { code, plain, table } from './markdown.ts'

interface Schema {
  title?: string
  description?: string
  type?: string
  enum?: readonly string[]
  const?: unknown
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  oneOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  examples?: readonly unknown[]
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
}

const isId = ({ pattern }: Schema): boolean => pattern?.startsWith('^[a-z0-9]+') ?? false

/** What a field holds, as a sentence begins. */
function typeOf(schema: Schema): string {
  if (schema.enum) return `One of ${schema.enum.map((value) => code(String(value))).join(', ')}`
  if (schema.type === 'array') return `List of ${kindOf(schema.items ?? {})}`
  if (schema.type === 'object') return 'Fields, told below'
  if (schema.type === 'boolean') return 'Yes or no: `true` or `false`'
  if (schema.type === 'number' || schema.type === 'integer') {
    const { minimum: least, maximum: most } = schema
    const whole = schema.type === 'integer' ? 'Whole number' : 'Number'
    if (least !== undefined && most !== undefined && most < 1000)
      return `${whole}, ${least} to ${most}`
    return least === undefined ? whole : `${whole} from ${least}`
  }
  if (isId(schema)) return 'Id'
  return 'Text'
}

function kindOf(schema: Schema): string {
  if (schema.oneOf ?? schema.anyOf ?? schema.properties) return 'entries, told below'
  return { Id: 'ids', Text: 'texts' }[typeOf(schema)] ?? typeOf(schema).replace('One of', 'these:')
}

function example({ examples = [] }: Schema): string {
  const [first] = examples
  if (first === undefined) return ''
  return `Such as ${code(typeof first === 'string' ? first : JSON.stringify(first))}.`
}

const inner = (schema: Schema): Schema => (schema.type === 'array' ? (schema.items ?? {}) : schema)

/** A table of one entity's fields, and those of the entities within it below. */
function section(path: string, schema: Schema, level: number): string[] {
  const { properties = {}, required = [], oneOf, anyOf } = schema
  const choices = oneOf ?? anyOf
  if (choices) {
    return choices.flatMap((choice) =>
      section(
        `${path} (${String(choice.properties?.['kind']?.const ?? choice.title)})`,
        choice,
        level,
      ),
    )
  }
  const rows = Object.entries(properties).map(([name, field]) => [
    `${code(name)}${required.includes(name) ? ' (needed)' : ''}`,
    [
      `${field.const === undefined ? typeOf(field) : code(String(field.const))}.`,
      plain(field.description ?? inner(field).description ?? ''),
      example(field),
    ]
      .filter(Boolean)
      .join(' '),
  ])
  const deeper = Object.entries(properties).flatMap(([name, field]) => {
    const within = inner(field)
    if (!within.properties && !within.oneOf && !within.anyOf) return []
    const dots = field.type === 'array' ? '[]' : ''
    return section(
      path === '' ? name + dots : `${path}.${name}${dots}`,
      within,
      Math.min(level + 1, 3),
    )
  })
  const heading = path === '' ? [] : [`${'#'.repeat(level)} ${code(path)}`]
  return [
    ...heading,
    ...(path === '' || !schema.description ? [] : [plain(schema.description)]),
    table(['field', 'what it holds'], rows),
    ...deeper,
  ]
}

const opening = `A dossier is a YAML (or JSON) file that grows along the way. There are three kinds: \`application\` is about one job and
may hold everything, \`profile\` holds what belongs to you and serves every application, and \`hiring\` is the hiring team's side.
Everything but the kind is optional: a document says what it cannot do without.

An editor that knows YAML schemas completes and checks it as you type, once its first line says where the schema is:

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/@cuecard/core/dist/schema/dossier.json
kind: application
\`\`\`

This site serves [the same schema](/schema/dossier.json), and one for each kind of entry. \`cuecard schema\` prints it. A field
of your own begins with \`x-\` and is left alone. Ids are short words in small letters with hyphens, and they are how entries speak of each other.`

export function dossierPage(): GeneratedPage {
  return {
    id: 'docs/reference/dossier',
    title: 'The dossier',
    description: 'Every field of a dossier: what it holds, what it is for, and an example.',
    order: 1,
    body: [opening, '## The whole file', ...section('', dossier as unknown as Schema, 1)].join(
      '\n\n',
    ),
  }
}
