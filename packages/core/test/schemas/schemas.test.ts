import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import {
  dossierJsonSchema,
  entityJsonSchema,
  type JsonSchema,
} from '../../src/schemas/dossier-json-schema.ts'
import { dossierSchema } from '../../src/schemas/dossier.ts'
import { entities } from '../../src/schemas/entities.ts'
import * as schemas from '../../src/schemas/index.ts'

const example = (name: string) =>
  parse(readFileSync(new URL(`../../../../examples/${name}.yaml`, import.meta.url), 'utf8'))
const validate = new Ajv.default({ strict: true, allErrors: true, validateFormats: false }).compile(
  dossierJsonSchema(),
)

test.each(['dossier', 'dossier-minimal', 'hiring'])('the example %s fits both schemas', (name) => {
  const data = example(name)
  expect(validate(data) ? [] : validate.errors).toEqual([])
  expect(dossierSchema.parse(data)).toEqual(data)
})

test('the full example uses every field but the hiring side’s and what Cuecard writes', () => {
  const unused = Object.keys(dossierSchema.shape).filter((field) => !(field in example('dossier')))
  expect(unused).toEqual([
    'postMortem',
    'arenas',
    'growth',
    'offerings',
    'host',
    'sessions',
    'notes',
  ])
})

test('an example of the schema itself is right', () => {
  const ajv = new Ajv.default({ validateFormats: false })
  visit(dossierJsonSchema(), (node, path) => {
    for (const shown of (node.examples as unknown[] | undefined) ?? []) {
      const check = ajv.compile({ ...node, examples: [shown] })
      expect(check(shown), `${path}: ${JSON.stringify(shown)}`).toBe(true)
    }
  })
})

test.each([
  ['an unknown field', { kind: 'application', nmae: 1 }, false],
  [
    'an unknown field below',
    { kind: 'application', candidate: { name: { full: 'A', fist: 'B' } } },
    false,
  ],
  [
    'a field of one’s own',
    { kind: 'application', candidate: { name: { full: 'A', 'x-b': 1 } }, 'x-a': {} },
    true,
  ],
  ['the address of the schema', { $schema: 'a', kind: 'application' }, true],
  ['no kind', {}, false],
])('editors see %s', (_, data, fine) => {
  expect(validate(data)).toBe(fine)
})

test('says of every field what it is for, in a sentence', () => {
  const wrong: string[] = []
  for (const [name, schema] of [
    ['dossier', dossierJsonSchema()],
    ...Object.entries(entities).map(([name, schema]) => [name, entityJsonSchema(schema)] as const),
  ] as const) {
    visit(schema, (node, path) => {
      if (!/^\p{Lu}.*[.…?]$/su.test(String(node.description)))
        wrong.push(`${name}${path}: ${String(node.description)}`)
      if (node.type === 'object' && !node.title) wrong.push(`${name}${path}: no title`)
    })
  }
  expect(wrong).toEqual([])
})

test('has an address only where it is given one', () => {
  expect(dossierJsonSchema()).not.toHaveProperty('$id')
  const { $schema, $id } = dossierJsonSchema({ id: 'https://example.com/schema/dossier.json' })
  expect([$schema, $id]).toEqual([
    'https://json-schema.org/draft/2020-12/schema',
    'https://example.com/schema/dossier.json',
  ])
})

describe('zod', () => {
  test('is not asked to probe for eval, and its settings are as they were', async () => {
    vi.resetModules()
    const before = z.config().jitless
    const native = globalThis.Function
    const probe = vi.fn<(...args: string[]) => unknown>(native)
    globalThis.Function = probe as unknown as typeof native
    try {
      const fresh = await import('../../src/schemas/dossier.ts')
      fresh.dossierSchema.parse({ kind: 'profile' }, { jitless: true })
    } finally {
      globalThis.Function = native
    }
    expect(probe).not.toHaveBeenCalled()
    expect(z.config().jitless).toBe(before)
  })
})

test('exports each schema, and the types beside it', () => {
  expect(Object.keys(schemas).sort()).toMatchInlineSnapshot(`
    [
      "accomplishmentSchema",
      "arenaSchema",
      "callBackSchema",
      "candidateSchema",
      "captureSchema",
      "criterionSchema",
      "dateSchema",
      "decisionSchema",
      "discussedSchema",
      "dossierJsonSchema",
      "dossierSchema",
      "emailSchema",
      "employerSchema",
      "employmentSchema",
      "entities",
      "entityJsonSchema",
      "growthSchema",
      "interviewSchema",
      "kindSchema",
      "linkSchema",
      "nameSchema",
      "noticeSchema",
      "objectiveSchema",
      "observationSchema",
      "offerSchema",
      "offeringSchema",
      "optionSchema",
      "personSchema",
      "positionSchema",
      "postMortemSchema",
      "processStepSchema",
      "provesSchema",
      "questionSchema",
      "relationSchema",
      "sessionEntrySchema",
      "sessionItemSchema",
      "sessionSchema",
      "situationSchema",
      "slugSchema",
      "standingSchema",
      "timeSchema",
      "urlSchema",
    ]
  `)
})

/** Calls back for each schema within a schema. */
function visit(schema: JsonSchema, see: (node: JsonSchema, path: string) => void, path = '') {
  see(schema, path)
  for (const [key, inner] of Object.entries(
    (schema.properties ?? {}) as Record<string, JsonSchema>,
  ))
    visit(inner, see, `${path}.${key}`)
  for (const choice of (schema.oneOf ?? []) as JsonSchema[]) visit(choice, see, `${path}|`)
  if (schema.items) visit(schema.items as JsonSchema, see, `${path}[]`)
}
