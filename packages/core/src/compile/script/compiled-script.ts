/** A script between source and use: plain data that a module can be written from, or a definition loaded. */
import type { Script } from '../../script/script.ts'
import type { Shape } from '../../shape/shape.ts'
import type { CompiledProgram } from '../template/compiled-program.ts'

export interface CompiledScript extends Script {
  /** The shape of the dossier's parts that its lines, facts and guards read. */
  shape: { [root: string]: Shape }
  programs: {
    /** What stands before the first step, where something does. */
    intro: CompiledProgram | null
    /** A step's page below its heading, by step id. */
    steps: Record<string, CompiledProgram>
  }
  /** The points of the brief by step id; they stay out of its module. */
  covers: Record<string, string[]>
  /** The file's name, for findings. */
  file: string
  /** The page as written. */
  source: string
}
