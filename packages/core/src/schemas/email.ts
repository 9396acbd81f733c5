/** Owns what passes for an e-mail address: enough to catch a slip, no more. */
import { textLike } from './text-like.ts'

/** An e-mail address. */
export const emailSchema = textLike({
  pattern: /^[^\s@<>]+@[^\s@<>]+$/,
  expected: 'an e-mail address',
  hint: () => 'Write the bare address: dana@example.com.',
  description: 'An e-mail address.',
  example: 'dana@example.com',
})
