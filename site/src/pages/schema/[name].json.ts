/** The JSON Schemas of the dossier and its parts, for editors; each says where it stands, if the site knows its address. */
import type { APIRoute } from 'astro'

const schemas = import.meta.glob<Record<string, unknown>>(
  '../../../../node_modules/@cuecard/core/dist/schema/*.json',
  { import: 'default', eager: true },
)

export function getStaticPaths() {
  return Object.entries(schemas).map(([path, schema]) => ({
    params: { name: /([\w-]+)\.json$/.exec(path)![1] },
    props: { schema },
  }))
}

export const GET: APIRoute = ({ params, props, site }) => {
  const { $schema, ...rest } = props['schema'] as Record<string, unknown>
  const $id = site && new URL(`schema/${params['name']}.json`, site).href
  return new Response(`${JSON.stringify({ $schema, ...($id && { $id }), ...rest }, null, 2)}\n`)
}
