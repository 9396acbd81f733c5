/** `(not)`: the opposite, for conditions. */
import type { Helper, HelperFunction } from './helper.ts'
import { isPresent } from './is-present.ts'

export const not: HelperFunction = ([value]) => !isPresent(value)

/** What the compiler checks its calls against; no program carries it. */
export const notHelper: Helper = {
  name: 'not',
  summary: 'True where the value is missing, empty, zero or false.',
  example: { template: '{{#if (not done)}}To do{{/if}}', data: { done: false }, prints: 'To do' },
  params: [{ name: 'value', type: 'any' }],
  returns: 'boolean',
  run: not,
}
