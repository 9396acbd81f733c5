/** How a value begins and ends: a stop, a capital or a question mark of its own must not show as a slip of ours. */
import { describe, expect, it } from 'vitest'
import { named } from '../support/documents.ts'
import { flawsIn } from '../support/flaws.ts'
import { withLeaf } from '../support/leaves.ts'
import { made, nameOf, printedFacts } from '../support/printed-facts.ts'

describe.each(named)('%s', (_id, document) => {
  const facts = printedFacts(document)

  it.each(['Halden Inc.', 'Halden', 'HF', 'It is Q1', '“It is here.”', 'Halden (NJ)'])(
    'takes %j wherever it prints a value',
    (value) => {
      const flaws = facts.flatMap((fact) => {
        const { subject, body } = made(
          document,
          withLeaf(fact.data, fact.path, value),
          fact.way,
          'text',
        )
        const found = [...flawsIn(body, 'text'), ...flawsIn(subject || 'None', 'text')]
        return found.map((flaw) => `${nameOf(fact)}: ${flaw}`)
      })
      expect(flaws).toEqual([])
    },
  )
})
