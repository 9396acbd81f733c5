/** `(or)`: whether any is there, for conditions. */
import type { Helper, HelperFunction } from './helper.ts'
import { isPresent } from './is-present.ts'

export const or: HelperFunction = (values) => values.some(isPresent)

/** What the compiler checks its calls against; no program carries it. */
export const orHelper: Helper = {
  name: 'or',
  summary: 'True where at least one value is there.',
  example: {
    template: '{{#if (or a b)}}One of them{{/if}}',
    data: { b: 'y' },
    prints: 'One of them',
  },
  params: [{ name: 'value', type: 'any' }],
  rest: true,
  returns: 'boolean',
  run: or,
}
