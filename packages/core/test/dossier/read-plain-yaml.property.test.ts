/** Plain YAML is YAML: whatever the quick reader takes, it reads as the `yaml` package does. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openYaml } from '../../src/dossier/open-yaml.ts'
import { readPlainYaml } from '../../src/dossier/quick/read-plain-yaml.ts'
import { orNull } from '../../src/dossier/quick/unsure.ts'
import { fieldsText, flowing } from '../support/yaml-styles.ts'

/** `CASES=20000` for a long run. */
const numRuns = Number(process.env.CASES ?? 500)

/** Counts the texts that the quick reader takes, and compares them. */
function takenOf(texts: fc.Arbitrary<string>): number {
  let taken = 0
  const property = fc.property(texts, (text) => {
    const quick = orNull(() => readPlainYaml(text))
    if (quick === null) return
    taken++
    const { data, findings } = openYaml(text)
    expect(findings).toEqual([])
    expect(quick).toEqual(data)
  })
  fc.assert(property, { numRuns })
  return taken
}

// Enough of them are of the plain kind, so that this says something.
test('reads blocks of many styles as the yaml package does', () => {
  expect(takenOf(fieldsText)).toBeGreaterThan(numRuns / 20)
})

test('reads braces and brackets as the yaml package does', () => {
  const texts = fc.tuple(flowing, fc.constantFrom('\n', '')).map((parts) => parts.join(''))
  const nested = flowing.map((text) => `a:\n  - b: ${text}\n    c: d\n`)
  expect(takenOf(fc.oneof(texts, nested))).toBeGreaterThan(numRuns / 20)
})
