/** A template that nests without end is refused: the compiler never fails on one. */
import { expect, test } from 'vitest'
import { compileTemplate } from '../support/compile-template.ts'

const levels = 1500

test.each([
  ['blocks', '{{#if x}}'.repeat(levels) + '{{/if}}'.repeat(levels), '1:901'],
  ['else after else', `{{#if x}}${'{{else if x}}'.repeat(levels)}{{/if}}`, '1:1297'],
  [
    'helpers in brackets',
    `{{#if ${'(not '.repeat(levels)}x${')'.repeat(levels)}}}{{/if}}`,
    '1:502',
  ],
  ['quotations', `${'> '.repeat(levels)}x`, '1:199'],
  ['emphasis', `${'*a '.repeat(300)}b${'*'.repeat(300)}`, undefined],
])('%s', (_, template, place) => {
  const { program, findings } = compileTemplate(template, { file: 'a.md' })
  expect(program).toBeNull()
  expect(findings).toMatchObject([{ code: 'template-too-large' }])
  const [{ place: at } = {}] = findings
  if (place) expect(`${at?.line}:${at?.column}`).toBe(place)
})

test('partials that nest, each not deep in itself', () => {
  const partials = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [
      `p${i}`,
      { file: `p${i}.md`, text: `> {{> p${i + 1}}}` },
    ]),
  )
  const { findings } = compileTemplate('{{> p0}}', { partials })
  expect(findings).toMatchObject([
    { code: 'template-too-large', place: { file: expect.stringMatching(/^p\d+\.md$/) } },
  ])
})

test('what nests as deep as anybody needs is compiled', () => {
  const deep = '{{#if x}}'.repeat(99) + 'x' + '{{/if}}'.repeat(99)
  expect(compileTemplate(deep).findings).toEqual([])
  expect(compileTemplate(`${'> '.repeat(90)}x`).findings).toEqual([])
})
