/** Owns the ids of stories that have none: made from what they say, so that the same story gets the same id again. */
import { slugSchema } from '../../schemas/slug.ts'

const LONGEST = 48

/** A short number for a text, always the same. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(36)
}

/**
 * @example
 * storyId('Cut release time from six weeks to one.') // 'cut-release-time-from-six-weeks-to-one'
 */
export function storyId(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const id = slug.length <= LONGEST ? slug : slug.slice(0, slug.lastIndexOf('-', LONGEST))
  if (id.length > LONGEST || !slugSchema.safeParse(id).success) return `story-${numberOf(text)}`
  // Two that begin alike are told apart by what comes after.
  return id === slug && /^[\P{L}a-z]*$/u.test(plain) ? id : `${id}-${numberOf(text)}`
}
