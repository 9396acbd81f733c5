/** Owns what passes for a web address: the two schemes that a letter may link to. */
import { textLike } from './text-like.ts'

/** A web address that starts with `https://` or `http://`. */
export const urlSchema = textLike({
  pattern: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/,
  expected: 'a web address in full',
  hint: (value) =>
    /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value)
      ? `Write https://${value}.`
      : 'Write it like https://example.com/portfolio.',
  description: 'A web address in full, with https:// in front.',
  example: 'https://example.com/portfolio',
})
