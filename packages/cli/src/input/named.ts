/** Takes from a catalog what is called by an id. */
import { hasErrors } from '../outcome.ts'
import { DATA_FILE } from '../spread-data.ts'
import { UsageError } from '../usage-error.ts'
import type { Catalog, Entry } from './catalog.ts'
import { didYouMean } from './did-you-mean.ts'

const NAMED_AS_FILE = /[\\/]|\.md$/i

/** Whether a name is no id but that of a page of the person's own; a dossier is none. */
export const isPage = (name: string): boolean => NAMED_AS_FILE.test(name) && !DATA_FILE.test(name)

type Kind = 'document' | 'script' | 'playbook'

/** What to do with a thing of each kind. */
const VERBS: Record<Kind, string> = { document: 'render', script: 'script', playbook: 'guide' }

const entriesOf = (catalog: Catalog, kind: Kind): readonly Entry<unknown>[] =>
  catalog[`${kind}s` as const]

/** What may have been meant by an id that nothing of a kind has. */
function hintFor(id: string, catalog: Catalog, kind: Kind): string {
  if (DATA_FILE.test(id)) return `a dossier is given as --data ${id}`
  const other = (Object.keys(VERBS) as Kind[]).find((each) =>
    entriesOf(catalog, each).some((entry) => entry.id === id),
  )
  if (other) return `there is a ${other} of that name: cuecard ${VERBS[other]} ${id}`
  const ids = entriesOf(catalog, kind).map((entry) => entry.id)
  return didYouMean(id, ids, `\`cuecard list ${kind}s\` shows them all`)
}

/**
 * @param entries those of the kind
 * @param catalog in which with an error among its findings, the thing may be missing for that reason
 * @returns nothing where it may be one of those with an error
 * @throws UsageError for an id that nothing has
 */
export async function named<Thing>(
  id: string,
  entries: readonly Entry<Thing>[],
  kind: Kind,
  catalog: Catalog,
): Promise<Thing | undefined> {
  const entry = entries.find((each) => each.id === id)
  if (entry) return entry.load()
  if (hasErrors(catalog.findings)) return undefined
  throw new UsageError(`unknown ${kind} '${id}'`, hintFor(id, catalog, kind))
}
