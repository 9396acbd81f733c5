/** Offers the words of outcomes as partials, so that a document prints the decision table and none is written twice. */
import type { FieldText } from '../front-matter/read-front-matter.ts'
import type { PartialSource } from '../template/compile-program.ts'
import type { PlacedOutcome } from './compile-guide.ts'

const BULLET = '- '

/** Several texts as one list; what stands in it is found where each text stands. */
function list(texts: readonly FieldText[]): FieldText | null {
  const starts: number[] = []
  let text = ''
  for (const each of texts) {
    starts.push(text.length)
    text += `${BULLET}${each.text}\n`
  }
  return texts.length === 0
    ? null
    : {
        text: text.trimEnd(),
        at(offset) {
          const item = starts.findLastIndex((start) => start <= offset)
          return texts[item]!.at(Math.max(0, offset - starts[item]! - BULLET.length))
        },
      }
}

/** The documents of an outcome, each with what it is for. */
function documentList({ documents = [], placeOf }: PlacedOutcome): PartialSource | null {
  const { file = '', line = 1 } = placeOf('documents')
  const items = documents.map(
    (id) => `- {{> documents/${id}/title}}\n\n  {{> documents/${id}/summary}}`,
  )
  return items.length === 0 ? null : { file, text: items.join('\n'), line }
}

/**
 * The partials that outcomes offer: for each, `outcomes/ID/title`, `/means`, `/do`, `/do-not` and `/documents`.
 * What an outcome does not have has no partial.
 *
 * @example
 * outcomePartials(guide.outcomes)['outcomes/offer/do'].text // '- Ask for it in writing.'
 */
export function outcomePartials(outcomes: readonly PlacedOutcome[]): Record<string, PartialSource> {
  const partials: Record<string, PartialSource> = {}
  for (const outcome of outcomes) {
    const { file = '' } = outcome.placeOf()
    const texts = (field: 'do' | 'do-not') =>
      list((outcome[field] ?? []).flatMap((_text, index) => outcome.textOf(field, index) ?? []))
    const parts = {
      title: outcome.textOf('title'),
      means: outcome.textOf('means'),
      do: texts('do'),
      'do-not': texts('do-not'),
      documents: documentList(outcome),
    }
    for (const [part, words] of Object.entries(parts)) {
      if (words) partials[`outcomes/${outcome.id}/${part}`] = { file, ...words }
    }
  }
  return partials
}
