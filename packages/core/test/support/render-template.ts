/** From a template's text to its document, in one call. */
import { loadTemplate } from '../../src/compile/load-template.ts'
import { type CompileTemplateOptions, compileTemplate } from './compile-template.ts'
import { buildDocument } from '../../src/document/build-document.ts'
import type { DocumentTree } from '../../src/document/node.ts'
import type { Program } from '../../src/document/program.ts'
import { runProgram } from '../../src/document/run-program.ts'

/** Compiles and loads. @throws Error that lists the findings, where there are any */
export function programOf(template: string, options: CompileTemplateOptions = {}): Program {
  const { program, findings } = compileTemplate(`---\n---\n${template}`, options)
  if (!program || findings.length) throw new Error(JSON.stringify(findings, null, 2))
  return loadTemplate(program, options.helpers)
}

/** Compiles, loads, runs and builds. */
export function documentFrom(
  template: string,
  data: unknown = {},
  options: CompileTemplateOptions = {},
): DocumentTree {
  const program = programOf(template, options)
  return buildDocument(runProgram(program, data, { locale: 'en-US' }), program.ops)
}
