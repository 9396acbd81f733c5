import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { templateFindingCodes } from '../../src/compile/template/template-finding.ts'
import { compileTemplate } from '../support/compile-template.ts'
import type { Shape } from '../../src/shape/shape.ts'
import { expected } from './bad/expected.ts'

const folder = new URL('./bad/', import.meta.url)
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** What the fixtures' templates can name. */
const shape: Shape = {
  name: 's',
  number: 'n',
  ready: 'b',
  start: 't',
  topics: ['s'],
  person: { full: 's', given: 's' },
  people: [{ full: 's', given: 's' }],
}
const partials = {
  greeting: { file: 'greeting.md', text: 'Dear {{name}}' },
  two: { file: 'two.md', text: 'One\n\nTwo' },
  again: { file: 'again.md', text: 'Once\n\n{{> again}}' },
}

describe('what a template must not hold is reported with its code and place', () => {
  test.each(fixtures)('%s', (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const { program, findings } = compileTemplate(source, { file, shape, partials })
    const found = findings.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)
    expect(found).toEqual(expected[file])
    expect(findings.every(({ message, hint }) => message && hint)).toBe(true)
    expect(program === null).toBe(findings.some(({ severity }) => severity === 'error'))
  })
})

test('every code of the compiler has a fixture that is named after it', () => {
  const elsewhere = ['front-matter-field']
  for (const code of Object.keys(templateFindingCodes)) {
    if (elsewhere.includes(code)) continue
    expect(expected[`${code}.md`]?.join(' ')).toContain(`${code} `)
  }
})
