/** Compiles a template against any shape: as documents are, without what is known of documents. */
import type { Finding } from '../../src/findings/finding.ts'
import {
  type FrontMatter,
  readFrontMatter,
} from '../../src/compile/front-matter/read-front-matter.ts'
import { subjectOf } from '../../src/compile/template/subject-of.ts'
import {
  type CompileProgramOptions,
  compileProgram,
} from '../../src/compile/template/compile-program.ts'
import type { CompiledProgram } from '../../src/compile/template/compiled-program.ts'
import { sourceText } from '../../src/compile/template/source-text.ts'

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
