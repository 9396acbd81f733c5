/** Compiles a whole template, front matter and all. */
import type { Finding } from '../../findings/finding.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter/read-front-matter.ts'
import { type CompileProgramOptions, compileProgram } from './compile-program.ts'
import type { CompiledProgram } from './compiled-program.ts'
import { normaliseSource, sourceText } from './source-text.ts'

export interface CompileTemplateOptions extends CompileProgramOptions {
  /** The template's file, for findings and provenance. */
  file?: string
}

export interface CompiledTemplate {
  /** Null where a finding is an error. */
  program: CompiledProgram | null
  frontMatter: Record<string, unknown>
  /** What follows the front matter. */
  body: string
  findings: Finding[]
}

/**
 * Compiles a template: Markdown and Handlebars, with YAML front matter. Whatever is wrong with its content is
 * returned, all at once, and located; it never throws on content.
 *
 * @param source the template's text
 * @example
 * const { program, findings } = compileTemplate('Dear {{person.name.full}},', {
 *   shape: { person: { name: { full: 's' } } },
 * })
 */
export function compileTemplate(
  source: string,
  options: CompileTemplateOptions = {},
): CompiledTemplate {
  const { file = '' } = options
  const frontMatter = readFrontMatter(source, options.file)
  const { data, body, line } = frontMatter
  const { program, findings } = compileProgram(
    sourceText(file, body, line),
    subjectOf(frontMatter, file),
    options,
  )
  const all = [...frontMatter.findings, ...subjectFindings(frontMatter), ...findings]
  return {
    program: all.some(({ severity }) => severity === 'error') ? null : program,
    frontMatter: data,
    body,
    findings: all,
  }
}

/** The subject as a source of its own, located in the front matter; null where there is none. */
export function subjectOf(frontMatter: FrontMatter, file: string) {
  const field = frontMatter.field('subject')
  return field && { file, text: normaliseSource(field.text), at: field.at }
}

function subjectFindings(frontMatter: FrontMatter): Finding[] {
  const { subject } = frontMatter.data
  if (subject === undefined || typeof subject === 'string') return []
  return [
    {
      code: 'subject-not-a-line',
      severity: 'error',
      message: 'The subject is not text.',
      place: frontMatter.place(['subject']),
      hint: 'Write one line in quotation marks.',
    },
  ]
}
