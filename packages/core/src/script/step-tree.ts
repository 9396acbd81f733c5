/** Runs a script's lines and builds the document that they are. */
import { buildDocument } from '../document/build-document.ts'
import type { DocumentTree } from '../document/node.ts'
import type { Program } from '../document/program.ts'
import { runProgram } from '../document/run-program.ts'
import type { Settings } from '../helpers/helper.ts'
import type { ScriptDefinition } from './script.ts'

/** @returns the document that a program of a script makes; an empty one where there is none */
export function linesTree(
  program: Program | null | undefined,
  context: object,
  settings: Settings,
): DocumentTree {
  if (!program) return { subject: null, children: [] }
  return buildDocument(runProgram(program, context, settings), program.ops)
}

/** A step's page below its heading, as a document. */
export function stepTree(
  { lines }: ScriptDefinition,
  stepId: string,
  context: object,
  settings: Settings,
): DocumentTree {
  const program = Object.hasOwn(lines.steps, stepId) ? lines.steps[stepId] : null
  return linesTree(program, context, settings)
}
