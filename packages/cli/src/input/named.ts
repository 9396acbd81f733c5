/** Takes from a catalog what is called by an id. */
import type { Finding } from '@cuecard/core'
import { hasErrors } from '../outcome.ts'
import { UsageError } from '../usage-error.ts'
import type { Entry } from './catalog.ts'
import { didYouMean } from './did-you-mean.ts'

/** What is no id but the name of a file. */
export const PAGE = /[\\/]|\.md$/i

/**
 * @param findings what is wrong with the catalog's own templates; with an error among them, the thing may be missing
 * for that reason
 * @returns nothing where it may be one of those with an error
 * @throws UsageError for an id that nothing has
 */
export async function named<Thing>(
  id: string,
  entries: readonly Entry<Thing>[],
  kind: 'document' | 'script' | 'playbook',
  findings: readonly Finding[],
): Promise<Thing | undefined> {
  const entry = entries.find((each) => each.id === id)
  if (entry) return entry.load()
  if (hasErrors(findings)) return undefined
  const ids = entries.map((each) => each.id)
  const hint = didYouMean(id, ids, `\`cuecard list ${kind}s\` shows them all`)
  throw new UsageError(`unknown ${kind} '${id}'`, hint)
}
