/** `{{number-word}}`: small numbers as prose writes them. */
import type { Helper, HelperFunction } from './helper.ts'

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

export const numberWord: HelperFunction = ([count]) =>
  typeof count === 'number' ? (WORDS[count] ?? String(count)) : undefined

/** What the compiler checks its calls against; no program carries it. */
export const numberWordHelper: Helper = {
  name: 'number-word',
  summary: 'Whole numbers from one to twelve in words, "no" for zero, all others in digits.',
  example: { template: '{{number-word n}} rounds', data: { n: 2 }, prints: 'two rounds' },
  params: [{ name: 'number', type: 'number' }],
  returns: 'text',
  run: numberWord,
}
