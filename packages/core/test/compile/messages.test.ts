/** What the compiler says of a mistake: what came, what was expected, and a remedy that works. */
import { expect, test } from 'vitest'
import { compileTemplate } from '../../src/compile/template/compile-template.ts'
import type { Shape } from '../../src/shape/shape.ts'

const shape: Shape = {
  name: 's',
  ready: 'b',
  start: 't',
  topics: ['s'],
  person: { full: 's' },
  people: [{ full: 's' }],
}

const said = (template: string): string[] =>
  compileTemplate(`---\n---\n${template}`, { shape }).findings.map(
    ({ place, message, hint }) => `${place?.line! - 2}:${place?.column} ${message} → ${hint}`,
  )

test.each([
  // A helper's word is one of those it knows, and written out.
  [
    '{{date start style="wekday"}}',
    '1:14 The helper "date" takes one of "long", "weekday", "full", "short", "day" as "style", written out, but here is "wekday". → Did you mean "weekday"?',
  ],
  [
    '{{date start style=name}}',
    '1:14 The helper "date" takes one of "long", "weekday", "full", "short", "day" as "style", written out, but here is name. → It is called as {{date time [style=…]}}; for example We met on {{date start style="weekday"}}.',
  ],
  // What is true or false.
  [
    '{{ready}}',
    '1:1 "ready" is true or false: it has no words of its own. → Write {{#if ready}}…{{/if}}.',
  ],
  // A name for each value that a block has, and no more.
  [
    '{{#with person as |p q|}}{{q}}{{/with}}',
    '1:1 {{#with}} gives one name, that of its value, but here are 2: p, q. → Write {{#with path as |name|}}.',
  ],
  [
    '{{#each people as |a b c|}}{{a.full}}{{/each}}',
    '1:1 {{#each}} gives two names, that of the entry and that of its number, but here are 3: a, b, c. → Write {{#each path as |entry number|}}.',
  ],
  [
    '{{#if name as |n|}}x{{/if}}',
    '1:1 Only {{#each}} and {{#with}} give names, but here is one: n. → Write the path in full, or give it a name by {{#with path as |name|}}.',
  ],
  // A section of Mustache is one mistake, not two.
  [
    '{{^people}}x{{/people}}',
    '1:1 There is no block {{^people}}. → Write {{#unless people}}…{{/unless}}.',
  ],
  [
    '{{#people}}x{{/people}}',
    '1:1 There is no block {{#people}}. → Write {{#if people}}, {{#each people}} or {{#with people}}.',
  ],
])('%j', (template, ...expected) => {
  expect(said(template)).toEqual(expected)
})
