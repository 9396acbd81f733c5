/** `{{first-name}}`: the name that one says among colleagues. */
import type { Helper, HelperFunction } from './helper.ts'
import { personName } from './person-name.ts'

export const firstName: HelperFunction = ([who]) => {
  const name = personName(who)
  return name?.given ?? name?.full
}

/** What the compiler checks its calls against; no program carries it. */
export const firstNameHelper: Helper = {
  name: 'first-name',
  summary:
    'The given name where it is known, else the whole name. It never guesses which word is the given one.',
  example: {
    template: 'Hello {{first-name who}},',
    data: { who: { full: 'Dana Whitfield', given: 'Dana' } },
    prints: 'Hello Dana,',
  },
  params: [{ name: 'name', type: 'name' }],
  returns: 'text',
  run: firstName,
}
