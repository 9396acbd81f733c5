/** `(and)`: whether all are there, for conditions. */
import type { Helper } from './helper.ts'
import { isPresent } from './is-present.ts'

export const and: Helper = {
  name: 'and',
  summary: 'True where every value is there.',
  example: { template: '{{#if (and a b)}}Both{{/if}}', data: { a: 'x', b: 'y' }, prints: 'Both' },
  params: [{ name: 'value', type: 'any' }],
  rest: true,
  returns: 'boolean',
  run: (values) => values.every(isPresent),
}
