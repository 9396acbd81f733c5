/**
 * What you type is what they read: whatever text stands in a dossier, every built-in document that prints it
 * prints all of it and nothing else, in every format, and it never becomes markup.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asRead, clean, elementsOf, flat, harmless, textOfHtml } from '../support/as-read.ts'
import { cases } from '../support/cases.ts'
import { documents, named } from '../support/documents.ts'
import { canonicalDom, remarkHtmlOf } from '../support/dom.ts'
import { hostile, hostileBetweenLetters } from '../support/hostile.ts'
import { withLeaf } from '../support/leaves.ts'
import {
  type PrintedFact,
  fieldsOf,
  made,
  nameOf,
  printedFacts,
  token,
} from '../support/printed-facts.ts'

/** Thirty-one documents share a part of the cases; each prints the same values in a way of its own. */
const runs = Math.ceil(cases / 4 / documents.length)
const minutes = 60_000
const timeout = 10 * minutes

/** How many of each element there are. */
function tally(elements: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of elements) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The elements that one document has more often than another. */
function added(after: readonly string[], before: readonly string[]): string[] {
  const known = tally(before)
  return [...tally(after)].flatMap(([name, count]) => (count > (known.get(name) ?? 0) ? name : []))
}

/** An address is a link where it is a safe one, and its text where it is not. */
const withoutRefused = ({ path }: PrintedFact, elements: readonly string[]): readonly string[] =>
  /^(?:website|linkedin|url)$/.test(String(path.at(-1)))
    ? elements.filter((element) => !/^<\/?a\b/.test(element))
    : elements

describe.each(named)('%s', (_id, found) => {
  // What a short message leaves out where a value is long is another matter, and told of with it.
  const { fit: _fit, ...document } = found
  const facts = printedFacts(document)
  const anyFact = fc.constantFrom(...facts)
  const withValue = ({ data, path }: PrintedFact, value: string) => withLeaf(data, path, value)

  it('prints facts of the dossier', () => {
    expect(fieldsOf(facts)).not.toEqual([])
  })

  it(
    'prints a value whole, and as text',
    () => {
      fc.assert(
        fc.property(anyFact, hostileBetweenLetters, (fact, value) => {
          const { way, inSubject, inBody } = fact
          const typed = asRead(value)
          const onOneLine = !clean(value).includes('\n')
          const data = withValue(fact, value)

          const text = made(document, data, way, 'text')
          if (inSubject) expect(flat(text.subject), nameOf(fact)).toContain(typed)
          if (inBody) expect(flat(text.body), nameOf(fact)).toContain(typed)

          if (inBody && onOneLine) expect(text.body, nameOf(fact)).toContain(clean(value))

          const html = made(document, data, way, 'html')
          expect(html.subject).toBe(text.subject)
          if (inBody) expect(flat(textOfHtml(html.body)), nameOf(fact)).toContain(typed)

          const seen = (body: string) => withoutRefused(fact, elementsOf(body))
          const elements = seen(html.body)
          const twin = made(document, withValue(fact, harmless(value)), way, 'html')
          expect(elements, nameOf(fact)).toEqual(seen(twin.body))
          const plain = seen(made(document, withValue(fact, token), way, 'html').body)
          const allowed = onOneLine ? [] : ['<p>', '</p>', '<br>', '</br>']
          expect(allowed, nameOf(fact)).toEqual(expect.arrayContaining(added(elements, plain)))

          const markdown = made(document, data, way, 'markdown')
          expect(canonicalDom(remarkHtmlOf(markdown.body)), markdown.body).toBe(
            canonicalDom(html.body),
          )
        }),
        { numRuns: runs },
      )
    },
    timeout,
  )

  it(
    'prints a value to its edges, but for a first letter and a closing mark',
    () => {
      fc.assert(
        fc.property(anyFact, hostile, (fact, value) => {
          const core = [...asRead(value)]
            .slice(1)
            .join('')
            .replace(/[.,;:\s]+$/, '')
          const data = withValue(fact, value)
          const text = made(document, data, fact.way, 'text')
          const html = made(document, data, fact.way, 'html')
          const all = flat(`${text.subject}\n${text.body}`)
          if (value.trim() !== '') expect(all, nameOf(fact)).toContain(core)

          // A blank value is one that is not there: the document is then the one without it.
          const isBlank = asRead(value).trim() === ''
          const others = [
            fact.data,
            withValue(fact, token),
            ...(isBlank ? [withValue(fact, '')] : []),
          ]
          const before = others.flatMap((one) =>
            elementsOf(made(document, one, fact.way, 'html').body),
          )
          const known = new Set([...before, '<p>', '</p>', '<br>', '</br>'])
          for (const element of elementsOf(html.body)) expect(known).toContain(element)
          const markdown = made(document, data, fact.way, 'markdown')
          expect(canonicalDom(remarkHtmlOf(markdown.body)), markdown.body).toBe(
            canonicalDom(html.body),
          )
        }),
        { numRuns: Math.ceil(runs / 4) },
      )
    },
    timeout,
  )
})
