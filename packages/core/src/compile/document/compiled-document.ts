/** A document between source and use: plain data that a module can be written from, or a definition loaded. */
import type { Need, Requirement } from '../../render/document-definition.ts'
import type { Shape } from '../../shape/shape.ts'
import type { CompiledProgram } from '../template/compiled-program.ts'
import type { Variants } from './variants.ts'

export interface CompiledDocument {
  id: string
  title: string
  summary: string
  playbook: string
  locale: string
  per: 'person' | null
  /** Whether it is made before people are met; absent where it is not. */
  beforehand?: true
  needs: Need[]
  requires: Requirement[]
  /** The shape of the dossier's parts that it reads. */
  shape: { [root: string]: Shape }
  /** The points of the brief that it carries; they stay out of its module. */
  covers: string[]
  /** Which options change what it says; they stay out of its module. */
  variants: Variants
  program: CompiledProgram
  /** The template as written. */
  source: string
}
