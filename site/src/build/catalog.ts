/** Owns the way from one thing of the catalog to what belongs to it. */
import { catalog } from '@cuecard/core/playbooks'

export type Playbook = (typeof catalog.playbooks)[number]
export type Document = (typeof catalog.documents)[number]

/** What may come of a playbook's conversations. */
export type Outcomes = readonly Playbook['outcomes'][number][]

/** The playbook with an id. */
export function playbookOf(id: string): Playbook {
  return find(catalog.playbooks, id)
}
/** The script with an id. */
export function scriptOf(id: string) {
  return find(catalog.scripts, id)
}
/** The document with an id. */
export function documentOf(id: string): Document {
  return find(catalog.documents, id)
}

function find<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id)
  if (!found) throw new Error(`There is no ${id} in the catalog`)
  return found
}
