/** Owns how the dossier's JSON Schema is looked into: what belongs at a path, and what is said of it there. */
import { dossierJsonSchema } from '../../schemas/dossier-json-schema.ts'
import type { Path } from '../path-text.ts'

/** The keywords that matter to a starter. */
export interface SchemaNode {
  type?: string
  title?: string
  description?: string
  examples?: unknown[]
  enum?: unknown[]
  pattern?: string
  required?: string[]
  properties?: Record<string, SchemaNode>
  items?: SchemaNode
}

let root: SchemaNode | undefined

/** The schema of a whole dossier; made once. */
export const dossierNode = (): SchemaNode => (root ??= dossierJsonSchema() as SchemaNode)

/** What belongs at a path; nothing where the dossier has no such place. */
export function nodeAt(path: Path): SchemaNode | undefined {
  let at: SchemaNode | undefined = dossierNode()
  for (const key of path) {
    if (typeof key === 'number') at = at?.items
    else at = at?.properties && Object.hasOwn(at.properties, key) ? at.properties[key] : undefined
  }
  return at
}

const idPattern = (): string | undefined => dossierNode().properties?.['id']?.pattern

/** Whether an id belongs there: an entry's own, or one that names another entry. */
export const isId = (node: SchemaNode): boolean => node.pattern === idPattern()

/** Whether ids belong there. */
export const isIds = ({ items }: SchemaNode): boolean => items !== undefined && isId(items)

/** Whether one value belongs there, and nothing that holds others. */
export const isLeaf = ({ properties, items }: SchemaNode): boolean => !properties && !items
