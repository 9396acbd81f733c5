/** Offers the words of outcomes as partials, so that a document prints the decision table and none is written twice. */
import type { PartialSource } from '../template/compile-program.ts'
import type { PlacedOutcome } from './compile-guide.ts'

/** What names a document to a reader. */
export interface DocumentWords {
  title: string
  summary: string
}

const items = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n')

/**
 * The partials that outcomes offer: for each, `outcomes/ID/title`, `/means`, `/do`, `/do-not` and `/documents`.
 * What an outcome does not have has no partial.
 *
 * @param documents the playbook's documents in words, by id
 * @example
 * outcomePartials(guide.outcomes, new Map())['outcomes/offer/do'].text // '- Ask for it in writing.'
 */
export function outcomePartials(
  outcomes: readonly PlacedOutcome[],
  documents: ReadonlyMap<string, DocumentWords>,
): Record<string, PartialSource> {
  const partials: Record<string, PartialSource> = {}
  for (const outcome of outcomes) {
    const named = (outcome.documents ?? []).flatMap((id) => documents.get(id) ?? [])
    const parts = {
      title: outcome.title,
      means: outcome.means,
      do: items(outcome.do),
      'do-not': items(outcome['do-not'] ?? []),
      documents: items(named.map(({ title, summary }) => `${title}: ${summary}`)),
    }
    for (const [part, text] of Object.entries(parts)) {
      const { file = 'playbook.md', line } = outcome.placeOf(part)
      if (!text) continue
      partials[`outcomes/${outcome.id}/${part}`] = {
        file,
        text: text.trim(),
        ...(line !== undefined && { line }),
      }
    }
  }
  return partials
}
