/** Owns what an id looks like. */
import { textLike } from './text-like.ts'

/** An id: small letters, digits and single hyphens, such as `dana-whitfield`. */
export const slugSchema = textLike({
  pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  expected: 'an id of small letters, digits and single hyphens',
  hint: (value) => `Write ${slugFrom(value) || 'dana-whitfield'}.`,
  description: 'An id: small letters, digits and hyphens.',
  example: 'dana-whitfield',
})

/**
 * An id made from words; empty where they have no letter that an id can hold.
 *
 * @example
 * slugFrom('Dana Whitfield') // 'dana-whitfield'
 */
export function slugFrom(value: string): string {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
