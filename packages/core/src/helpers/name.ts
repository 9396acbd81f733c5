/** `{{name}}`: a person's whole name. */
import type { Helper } from './helper.ts'
import { personName } from './person-name.ts'

export const name: Helper = {
  name: 'name',
  summary: 'The whole name, as the person writes it.',
  example: {
    template: '{{name who}}',
    data: { who: { full: 'Dana Whitfield', given: 'Dana' } },
    prints: 'Dana Whitfield',
  },
  params: [{ name: 'name', type: 'name' }],
  returns: 'text',
  run: ([who]) => personName(who)?.full,
}
