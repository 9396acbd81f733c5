/** Very long values: no text, however odd, can make rendering take more than its length. */
import { describe, expect, it } from 'vitest'
import { named } from '../support/documents.ts'
import { fieldOf, withLeaf } from '../support/leaves.ts'
import { made, printedFacts } from '../support/printed-facts.ts'

const size = process.env.CI ? 100_000 : 50_000
const repeated = (text: string) => text.repeat(size / text.length)

/** Each is what a careless pattern goes back over again and again. */
const long: Readonly<Record<string, string>> = {
  letters: repeated('x'),
  words: repeated('word '),
  spaces: `Q${repeated(' ')}z`,
  'spaces after a line': `Q\nx${repeated(' ')}z`,
  stops: `Q${repeated('.')}z`,
  'stops and spaces': `Q${repeated('. ')}z`,
  'closing marks': `Q.${repeated(')')}z`,
  initials: `Q ${repeated('a.')}z`,
  apostrophes: `Q${repeated("'")}z`,
  lines: `Q${repeated('\nx')}z`,
  'blank lines': `Q${repeated('\n')}z`,
  controls: `Q${repeated('\0')}z`,
  surrogates: `Q${repeated('\ud800')}z`,
  backslashes: `Q${repeated('\\')}z`,
  emphasis: `Q${repeated('*_')}z`,
  brackets: `Q${repeated('[')}z`,
  backticks: `Q${repeated('`')}z`,
  tags: `Q${repeated('<b>')}z`,
  ampersands: `Q${repeated('&')}z`,
  marks: `Q\n${repeated('=')}z`,
  emoji: repeated('👍'),
}

/** Far more than it takes on a slow machine, and far less than a second look at each character would. */
const mostMilliseconds = 5_000

const kinds = Object.entries(long)

describe.each(named.map(([id, document], index) => ({ id, document, index })))(
  '$id',
  ({ document, index: turn }) => {
    const fields = new Map(printedFacts(document).map((fact) => [fieldOf(fact.path), fact]))

    // Each field gets one kind, each time the next: a field that is printed in many documents gets most of them.
    it('takes no more time than a very long value needs', () => {
      for (const [index, [field, { data, path, way }]] of [...fields].entries()) {
        const [name, value] = kinds[(index + turn) % kinds.length]!
        for (const format of ['text', 'markdown', 'html'] as const) {
          const before = performance.now()
          made(document, withLeaf(data, path, value), way, format)
          expect(performance.now() - before, `${field}, ${name}, in ${format}`).toBeLessThan(
            mostMilliseconds,
          )
        }
      }
    })
  },
)
