/** `(and)`: whether all are there, for conditions. */
import type { Helper, HelperFunction } from './helper.ts'
import { isPresent } from './is-present.ts'

export const and: HelperFunction = (values) => values.every(isPresent)

/** What the compiler checks its calls against; no program carries it. */
export const andHelper: Helper = {
  name: 'and',
  summary: 'True where every value is there.',
  example: { template: '{{#if (and a b)}}Both{{/if}}', data: { a: 'x', b: 'y' }, prints: 'Both' },
  params: [{ name: 'value', type: 'any' }],
  rest: true,
  returns: 'boolean',
  run: and,
}
