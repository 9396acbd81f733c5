import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dossierSchema } from '../../src/schemas/dossier.ts'
import { readDossier } from '../../src/dossier/read-dossier.ts'

const example = readFileSync(new URL('../../../../examples/dossier.yaml', import.meta.url), 'utf8')

function holds(text: string | Uint8Array) {
  const { data, findings } = readDossier(text, { file: 'a.yaml' })
  const isError = findings.some(({ severity }) => severity === 'error')
  expect(data === null).toBe(isError)
  expect(data && dossierSchema.parse(data)).toEqual(data)
  for (const { place, message, hint } of findings) {
    expect(place?.file).toBe('a.yaml')
    expect(place?.line).toBeGreaterThan(0)
    expect(place?.column).toBeGreaterThan(0)
    expect(`${message}${hint}`).not.toMatch(/\[object|NaN:/)
  }
}

test('never throws on any text or bytes', () => {
  const yamlish = fc.array(
    fc.constantFrom(
      'kind: ',
      'application',
      '\n',
      '  ',
      '- ',
      '&a ',
      '*a',
      '<<: ',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '"',
      "'",
      '|\n',
      '>-\n',
      '!x ',
      '---\n',
      '...\n',
      '? ',
      '# ',
      '\t',
      ', ',
      'people:',
      'id: a',
      '%YAML 1.1\n',
      '\u0000',
      '\ud800',
    ),
    { maxLength: 40 },
  )
  fc.assert(fc.property(fc.string({ unit: 'binary' }), holds), { numRuns: 500 })
  fc.assert(
    fc.property(
      yamlish.map((parts) => parts.join('')),
      holds,
    ),
    { numRuns: 1500 },
  )
  fc.assert(fc.property(fc.uint8Array(), holds), { numRuns: 500 })
  fc.assert(fc.property(fc.json(), holds), { numRuns: 300 })
})

test('never throws on an example in which something went wrong', () => {
  const lines = example.split('\n')
  const mangled = fc
    .tuple(fc.nat(lines.length - 1), fc.nat(3), fc.string({ maxLength: 12 }))
    .map(([at, dropped, put]) =>
      [...lines.slice(0, at), put, ...lines.slice(at + dropped)].join('\n'),
    )
  fc.assert(fc.property(mangled, holds), { numRuns: 150 })
})
