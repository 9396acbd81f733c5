/** `{{formal-name}}`: the name with its courtesy title. */
import type { Helper, HelperFunction } from './helper.ts'
import { personName } from './person-name.ts'

export const formalName: HelperFunction = ([who]) => {
  const name = personName(who)
  if (!name?.courtesy) return name?.full
  return `${name.courtesy} ${name.family ?? name.full}`
}

/** What the compiler checks its calls against; no program carries it. */
export const formalNameHelper: Helper = {
  name: 'formal-name',
  summary:
    'Courtesy title and family name; the whole name where either is unknown, with the title if there is one.',
  example: {
    template: 'Dear {{formal-name who}},',
    data: { who: { full: 'Dana Whitfield', family: 'Whitfield', courtesy: 'Ms.' } },
    prints: 'Dear Ms. Whitfield,',
  },
  params: [{ name: 'name', type: 'name' }],
  returns: 'text',
  run: formalName,
}
