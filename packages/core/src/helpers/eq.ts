/** `(eq)`: whether two values are the same, for conditions. */
import type { Helper, HelperFunction } from './helper.ts'

export const eq: HelperFunction = ([left, right]) => left === right

/** What the compiler checks its calls against; no program carries it. */
export const eqHelper: Helper = {
  name: 'eq',
  summary: 'True where both values are the same text or number, or both true or both false.',
  example: {
    template: '{{#if (eq mode "phone")}}Call{{else}}Come{{/if}}',
    data: { mode: 'phone' },
    prints: 'Call',
  },
  params: [
    { name: 'left', type: 'any' },
    { name: 'right', type: 'any' },
  ],
  returns: 'boolean',
  run: eq,
}
