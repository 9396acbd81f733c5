/** What the compiler says of a mistake: what came, what was expected, and a remedy that works. */
import { expect, test } from 'vitest'
import { compileTemplate } from '../../src/compile/template/compile-template.ts'
import type { Shape } from '../../src/shape/shape.ts'

const shape: Shape = {
  name: 's',
  ready: 'b',
  start: 't',
  topics: ['s'],
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
])('%j', (template, ...expected) => {
  expect(said(template)).toEqual(expected)
})
