/** Writes the JSON Schemas that are published at `@cuecard/core/schema/`: the dossier's, and one for each entity. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dossierJsonSchema, entityJsonSchema } from '../src/schemas/dossier-json-schema.ts'
import { entities } from '../src/schemas/entities.ts'

const folder = new URL('../generated/schema/', import.meta.url)
const site = process.env.SITE_URL

/** The absolute address of a schema, where the site's is known. */
const id = (name: string) =>
  site ? { id: new URL(`schema/${name}.json`, withSlash(site)).href } : {}

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`)

mkdirSync(folder, { recursive: true })
write('dossier', dossierJsonSchema(id('dossier')))
for (const [name, schema] of Object.entries(entities))
  write(name, entityJsonSchema(schema, id(name)))

function write(name: string, schema: object): void {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
