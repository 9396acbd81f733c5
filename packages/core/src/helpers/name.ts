/** `{{name}}`: a person's whole name. */
import type { Helper, HelperFunction } from './helper.ts'
import { personName } from './person-name.ts'

export const name: HelperFunction = ([who]) => personName(who)?.full

/** What the compiler checks its calls against; no program carries it. */
export const nameHelper: Helper = {
  name: 'name',
  summary: 'The whole name, as the person writes it.',
  example: {
    template: '{{name who}}',
    data: { who: { full: 'Dana Whitfield', given: 'Dana' } },
    prints: 'Dana Whitfield',
  },
  params: [{ name: 'name', type: 'name' }],
  returns: 'text',
  run: name,
}
