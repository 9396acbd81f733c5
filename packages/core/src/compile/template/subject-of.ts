/** Owns the subject of a template as a source of its own. */
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { type SourceText, normaliseSource } from './source-text.ts'

/** The subject, located in the front matter; null where there is none. */
export function subjectOf(frontMatter: FrontMatter, file: string): SourceText | null {
  const field = frontMatter.field('subject')
  return field && { file, text: normaliseSource(field.text), at: field.at }
}
