/** A script's page once it is read: the script's data, and what only the compiler needs of its file. */
import type { Loop, Slice, Step } from '../../script/script.ts'

/** A script's page, read. */
export interface ScriptSource {
  id: string
  title: string
  /** One sentence for lists. */
  summary: string
  version: string
  file: string
  /** What stands before the first step, without the page's own title. */
  intro: Slice | null
  /** In the order of the page. */
  steps: Step[]
  loops: Loop[]
  /** The parts of the dossier that its facts read. */
  reads: string[]
  /** Points of the brief by step id; they stay out of what is shipped. */
  covers: Record<string, string[]>
  /** The page as written. */
  source: string
}
