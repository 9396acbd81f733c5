/** What the compiler says of a mistake: what came, what was expected, and a remedy that works. */
import { expect, test } from 'vitest'
import { compileTemplate } from '../support/compile-template.ts'
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
    ({ place, message, hint }) =>
      `${Number(place?.line) - 2}:${place?.column} ${message} → ${hint}`,
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
  // Tags that cannot be read.
  [
    '{{people[0].full}}',
    '1:3 "people[0].full" is not a path of a template: the number of an entry stands after a point there. → Write people.0.full.',
  ],
  [
    '{{#each people}}{{/each}}{{name people[].full}}',
    '1:33 "people[].full" is not a path of a template: the number of an entry stands after a point there. → Go through the list with {{#each people}}, or name one entry, as in people.0.',
  ],
  ['a {{name', '1:3 The tag that begins here is never closed. → Add }} where it ends.'],
  [
    'a {{name\n\nb {{name}}',
    '1:3 The tag that begins here is never closed. → Add }} where it ends.',
  ],
  [
    'a {{name}\n\nb {{name}}',
    '1:3 The tag that begins here is never closed. → Add }} where it ends.',
  ],
  [
    '{{people.0}} {{name, name}}',
    '1:16 Handlebars did not expect "name," here. → See the Handlebars language guide; to print braces, write \\{{.',
  ],
  [
    '{{people.0}} {{list 7 people.-12}}',
    '1:30 Handlebars did not expect "-12" here. → See the Handlebars language guide; to print braces, write \\{{.',
  ],
  // An index at the end of a path is a part of it like any other, and the place of what follows is right.
  [
    '{{people.0}}',
    '1:1 "people.0" is an object: it has no text of its own. → Name one of its fields: full.',
  ],
  [
    '{{date people.0 }} v0.1 {{nam}}',
    '1:8 The helper "date" takes a date or time as "time", but people.0 is an object. → It is called as {{date time [style=…]}}; for example We met on {{date start style="weekday"}}.',
    '1:27 There is no "nam" here: the data has no such field. → Did you mean "name"?',
  ],
  // What is meant is named from where it was looked for.
  [
    '{{#each people}}{{../nam}} {{@root.nam}} {{this.ful}}{{/each}}',
    '1:19 There is no "nam" at "../nam": the data has no such field. → Did you mean "../name"?',
    '1:30 There is no "nam" at "@root.nam": the data has no such field. → Did you mean "@root.name"?',
    '1:44 There is no "ful" at "this.ful": "people[]" has no such field. → Did you mean "this.full"?',
  ],
  [
    '{{#each people as |one|}}{{one.ful}}{{/each}}',
    '1:28 There is no "ful" at "one.ful": "people[]" has no such field. → Did you mean "one.full"?',
  ],
])('%j', (template, ...expected) => {
  expect(said(template)).toEqual(expected)
})
