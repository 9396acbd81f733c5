/** Gives a Handlebars environment the helpers that the letter needs. */
import * as words from './words.ts'

type Options = { hash: { style?: string } }
type Helper = (...args: never[]) => unknown

export function registerWords(environment: {
  registerHelper(helpers: Record<string, Helper>): void
}): void {
  environment.registerHelper({
    date: (time: unknown, { hash }: Options) => words.date(time, hash.style),
    'first-name': (who: unknown) => words.firstName(who),
    'formal-name': (who: unknown) => words.formalName(who),
    list: (items: unknown) => words.list(items),
    name: (who: unknown) => words.name(who),
    'no-stop': (text: unknown) => words.noStop(text),
    sentence: (text: unknown) => words.sentence(text),
    'upper-first': (text: unknown) => words.upperFirst(text),
  })
}
