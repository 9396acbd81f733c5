/** Tells which facts an entity may do without, by the published schema. */
import { dossierJsonSchema } from '../../src/schemas/dossier-json-schema.ts'
import type { Path } from './leaves.ts'

interface Node {
  properties?: Record<string, Node>
  required?: string[]
  items?: Node
  anyOf?: Node[]
}

const schema = dossierJsonSchema() as Node

const has = (node: Node, key: string | number): boolean =>
  typeof key === 'number' ? node.items !== undefined : node.properties?.[key] !== undefined

/** Whether a fact may be missing where the entity around it is there. */
export function isOptional(path: Path): boolean {
  let node: Node = schema
  let required = false
  for (const key of path) {
    const fitting = [node, ...(node.anyOf ?? [])].find((choice) => has(choice, key))
    if (!fitting) return true
    if (typeof key === 'number') node = fitting.items!
    else {
      required = fitting.required?.includes(key) ?? false
      node = fitting.properties![key]!
    }
  }
  return !required
}
