/** `{{count}}`: how many there are. */
import type { Helper } from './helper.ts'

export const count: Helper = {
  name: 'count',
  summary: 'The number of items in a list; nothing for anything else.',
  example: {
    template: '{{count topics}} topics',
    data: { topics: ['a', 'b'] },
    prints: '2 topics',
  },
  params: [{ name: 'items', type: 'list' }],
  returns: 'number',
  run: ([items]) => (Array.isArray(items) ? items.length : undefined),
}
