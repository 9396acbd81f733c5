import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTemplate } from '../../src/compile/load-template.ts'
import { compileTemplate } from '../support/compile-template.ts'
import { buildDocument } from '../../src/document/build-document.ts'
import { runProgram } from '../../src/document/run-program.ts'
import type { Helper } from '../../src/helpers/helper.ts'
import { writeHtml } from '../../src/writers/html.ts'
import { writeMarkdown } from '../../src/writers/markdown.ts'
import { writeText } from '../../src/writers/text.ts'
import { cases } from '../support/cases.ts'
import { canonicalDom, remarkHtmlOf } from '../support/dom.ts'
import { partials, randomData, randomTemplate } from '../support/random-template.ts'

const upper: Helper = {
  name: 'upper',
  summary: 'Capitals.',
  example: { template: '{{upper a}}', data: { a: 'x' }, prints: 'X' },
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  run: ([text]) => (typeof text === 'string' ? text.toUpperCase() : undefined),
}
const options = { partials, helpers: { upper } }

test(
  'two routes, one document: any template with any values',
  { timeout: 60_000 + cases * 20 },
  () => {
    let refused = 0
    fc.assert(
      fc.property(
        randomTemplate,
        fc.array(randomData, { minLength: 1, maxLength: 2 }),
        (template, samples) => {
          const { program } = compileTemplate(`---\n---\n${template}`, options)
          if (!program) {
            refused++
            return
          }
          const loaded = loadTemplate(program, options.helpers)
          for (const data of samples) {
            const events = runProgram(loaded, data, { locale: 'en' })
            const tree = buildDocument(events, loaded.ops)
            const traced = buildDocument(events, loaded.ops, true)
            for (const write of [writeHtml, writeMarkdown, writeText]) {
              expect(write(tree), template).toBe(write(traced))
            }
            const markdown = writeMarkdown(tree)
            expect(canonicalDom(remarkHtmlOf(markdown)), `${template}\n-----\n${markdown}`).toBe(
              canonicalDom(writeHtml(tree)),
            )
          }
        },
      ),
      { numRuns: cases, endOnFailure: false },
    )
    // Most are good templates, or the proof would be about nothing.
    expect(refused / cases).toBeLessThan(0.5)
  },
)

test(
  'what the compiler says is the same for any text: a program or findings, never an exception',
  { timeout: 60_000 + cases * 20 },
  () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{#if a}}',
      '{{/if}}',
      '{{else}}',
      '{{~',
      '{{>',
      '---',
      '\n',
      '\n',
      '> ',
      '- ',
      '|',
      '*',
      '`',
      '```',
      '[',
      '](',
      '<',
      '>',
      '{{a',
      '"',
      '}}}',
      '{{{',
      '\\',
      'x',
      ' ',
      '[x]: ',
      '<!--',
      '-->',
      '{{!--',
      '--}}',
      '{{> line}}',
      '{{each}}',
      '(',
      ')',
      '@',
      '../',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
        const { program, findings } = compileTemplate(parts.join(''), {
          ...options,
          file: 'x.md',
          shape: { a: 's' },
        })
        expect(program === null).toBe(findings.some(({ severity }) => severity === 'error'))
        for (const { place } of findings) {
          expect(place?.line).toBeGreaterThan(0)
          expect(place?.column).toBeGreaterThan(0)
        }
        if (program) loadTemplate(program, options.helpers)
      }),
      { numRuns: cases },
    )
  },
)
