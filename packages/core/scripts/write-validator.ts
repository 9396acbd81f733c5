/** Writes what the quick reading of dossiers checks: the JSON Schema as a rule, in code that loads no schema library. */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Rule } from '../src/dossier/quick/rule.ts'
import { dossierSchema } from '../src/schemas/dossier.ts'
import { entityJsonSchema } from '../src/schemas/dossier-json-schema.ts'
import { datePattern, timePattern } from '../src/shape/time-pattern.ts'

/** The keywords that the dossier's schema uses. */
interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: string[]
  const?: string
  oneOf?: Schema[]
  pattern?: string
  minimum?: number
  maximum?: number
}

/** Those that bind nothing, or that the quick reading keeps by itself: it has no blank texts and no unknown fields. */
const passedOver = {
  $schema: true,
  title: true,
  description: true,
  examples: true,
  patternProperties: true,
  additionalProperties: false,
  minLength: 1,
} as const

const keywords: Record<string, readonly string[]> = {
  object: ['properties', 'required'],
  array: ['items'],
  string: ['enum', 'const', 'pattern'],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
  boolean: [],
}

/** @throws for a keyword that no rule knows, so that a new kind of check cannot slip past the quick reading */
function ruleFrom(schema: Schema): Rule {
  if (schema.oneOf) return kindsFrom(schema.oneOf)
  const { type = '', ...rest } = schema
  for (const [keyword, value] of Object.entries(rest)) {
    const known = keywords[type]?.includes(keyword)
    const idle = passedOver[keyword as keyof typeof passedOver]
    if (!known && idle !== true && idle !== value) {
      throw new Error(`The quick reading knows no ${keyword}: ${JSON.stringify(value)}`)
    }
  }
  switch (type) {
    case 'object':
      return { is: 'object', fields: fieldsFrom(schema.properties), needs: schema.required ?? [] }
    case 'array':
      return { is: 'list', of: ruleFrom(schema.items ?? {}) }
    case 'number':
    case 'integer': {
      const { minimum: least, maximum: most } = schema
      return {
        is: 'number',
        whole: type === 'integer',
        ...(least !== undefined && { least }),
        ...(most !== undefined && { most }),
      }
    }
    case 'boolean':
      return { is: 'yes or no' }
    case 'string':
      if (schema.pattern === timePattern.source) return { is: 'time' }
      if (schema.pattern === datePattern.source) return { is: 'date' }
      if (schema.enum) return { is: 'text', words: schema.enum }
      if (schema.const !== undefined) return { is: 'text', words: [schema.const] }
      if (schema.pattern !== undefined) return { is: 'text', looks: schema.pattern }
      return { is: 'text' }
    default:
      return { is: 'anything' }
  }
}

/** Objects that are told apart by the one word that a field of each has. */
function kindsFrom(choices: readonly Schema[]): Rule {
  const [first] = choices
  const fields = Object.entries(first?.properties ?? {})
  const by = fields.find(([, { const: word }]) => word !== undefined)?.[0] ?? ''
  const kinds = choices.map((choice) => [choice.properties?.[by]?.const, ruleFrom(choice)] as const)
  if (kinds.some(([word]) => word === undefined)) {
    throw new Error('The quick reading tells objects apart by a word that each of them has.')
  }
  return { is: 'one of several', by, kinds: Object.fromEntries(kinds) as Record<string, Rule> }
}

const fieldsFrom = (properties: Record<string, Schema> = {}) =>
  Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, ruleFrom(field)]))

const rule = JSON.stringify(ruleFrom(entityJsonSchema(dossierSchema) as Schema))
const quoted = `'${rule.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const folder = new URL('../generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(
  new URL('dossier-rule.ts', folder),
  `import type { Rule } from '../src/dossier/quick/rule.ts'

/** What a dossier is, for the quick reading; as text, which is there sooner than so many objects. */
export const dossierRule: Rule = /* @__PURE__ */ JSON.parse(${quoted})
`,
)
