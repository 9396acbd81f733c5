/** `{{count}}`: how many there are. */
import type { Helper, HelperFunction } from './helper.ts'

export const count: HelperFunction = ([items]) => (Array.isArray(items) ? items.length : undefined)

/** What the compiler checks its calls against; no program carries it. */
export const countHelper: Helper = {
  name: 'count',
  summary: 'The number of items in a list; nothing for anything else.',
  example: {
    template: '{{count topics}} topics',
    data: { topics: ['a', 'b'] },
    prints: '2 topics',
  },
  params: [{ name: 'items', type: 'list' }],
  returns: 'number',
  run: count,
}
