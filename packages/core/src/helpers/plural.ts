/** `{{plural}}`: the form of a noun that a number asks for. */
import type { Helper, HelperFunction } from './helper.ts'

export const plural: HelperFunction = ([count, one, other], _hash, { locale }) => {
  if (typeof count !== 'number') return undefined
  const word = new Intl.PluralRules(locale).select(count) === 'one' ? one : other
  return typeof word === 'string' ? word : undefined
}

/** What the compiler checks its calls against; no program carries it. */
export const pluralHelper: Helper = {
  name: 'plural',
  summary:
    'The first word for one, the second for any other number; the number itself is not printed.',
  example: {
    template: '{{n}} {{plural n "story" "stories"}}',
    data: { n: 3 },
    prints: '3 stories',
  },
  params: [
    { name: 'number', type: 'number' },
    { name: 'one', type: 'text' },
    { name: 'other', type: 'text' },
  ],
  returns: 'text',
  run: plural,
}
