/** `{{list}}`: several things in one sentence. */
import type { Helper, HelperFunction } from './helper.ts'
import { isEnglish } from './is-english.ts'
import { kept } from './kept.ts'

const formatterFor = kept(
  (locale, type) => new Intl.ListFormat(locale, { type: type as Intl.ListFormatType }),
)

/** Texts as they are; numbers in digits; everything else has no words of its own. */
function words(items: unknown): string[] {
  if (!Array.isArray(items)) return []
  return items
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter(Boolean)
}

export const list: HelperFunction = ([items], { with: joint }, { locale }) => {
  const texts = words(items)
  if (texts.length < 2) return texts[0]
  const or = joint === 'or'
  if (!isEnglish(locale)) {
    return formatterFor(locale, or ? 'disjunction' : 'conjunction').format(texts)
  }
  // As Intl says it, which takes longer to load than a letter takes to write.
  const last = `${or ? 'or' : 'and'} ${texts.pop()}`
  return texts.length < 2 ? `${texts[0]} ${last}` : `${texts.join(', ')}, ${last}`
}

/** What the compiler checks its calls against; no program carries it. */
export const listHelper: Helper = {
  name: 'list',
  summary: 'Texts joined as one says them: "a", "a and b", "a, b, and c"; with="or" for a choice.',
  example: {
    template: 'I asked about {{list topics}}.',
    data: { topics: ['the team', 'the plan'] },
    prints: 'I asked about the team and the plan.',
  },
  params: [{ name: 'items', type: 'list' }],
  hash: { with: { name: 'with', type: 'text', optional: true, oneOf: ['and', 'or'] } },
  returns: 'text',
  run: list,
}
