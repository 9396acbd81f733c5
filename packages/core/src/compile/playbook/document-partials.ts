/** Offers what documents are called as partials, so that one can name another in its own words. */
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { PartialSource } from '../template/compile-program.ts'

/**
 * The partials that a document offers: `documents/ID/title` and `documents/ID/summary`, as far as it has them.
 *
 * @example
 * documentPartials('post-mortem', text, file)['documents/post-mortem/title'].text // 'Post-mortem'
 */
export function documentPartials(
  id: string,
  text: string,
  file: string,
): Record<string, PartialSource> {
  const source = readFrontMatter(text, file)
  return Object.fromEntries(
    ['title', 'summary'].flatMap((field): [string, PartialSource][] => {
      const words = source.field(field)
      return words ? [[`documents/${id}/${field}`, { file, ...words }]] : []
    }),
  )
}
