/** Compiles a script's page: each step to a program of its own, checked against what a script's lines can name. */
import type { Finding } from '../../findings/finding.ts'
import { dossierPath } from '../../script/dossier-path.ts'
import type { Guard, Script } from '../../script/script.ts'
import { structureOf } from '../../script/structure.ts'
import { shapeOfPaths } from '../../shape/shape-of-paths.ts'
import type { Shape } from '../../shape/shape.ts'
import { contextShape, dossierShape } from '../document/context-shape.ts'
import { type PartialSource, compileProgram } from '../template/compile-program.ts'
import type { CompiledProgram } from '../template/compiled-program.ts'
import { sourceText } from '../template/source-text.ts'
import type { CompiledScript } from './compiled-script.ts'
import { scriptPartials } from './script-partials.ts'
import type { ScriptSource } from './script-source.ts'

/** What surrounds a script. */
export interface ScriptSurroundings {
  /** Partials that its lines may include, by name. */
  partials?: Readonly<Record<string, PartialSource>>
  /** The shape of the facts that are derived for it. */
  facts?: Shape
  /** The id of the playbook that it belongs to; default `own`. */
  playbook?: string
  /** The language of its words; default `en`. */
  locale?: string
}

export interface CompiledScriptResult {
  /** Null where a finding is an error. */
  script: CompiledScript | null
  findings: Finding[]
}

const pathSteps = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean)

/** Whom a walk talks to, and whom the candidate meets next, is read from these. */
const ROLES = [['kind'], ['people'], ['interviews'], ['process']]

function guardPath(guard: Guard): string[][] {
  if (guard.kind === 'answered' || /^(?:with|next)$/.test(guard.path)) return []
  return [dossierPath(guard.path).map(({ field }) => field)]
}

/** All that a script reads of the dossier. */
function readPaths({ steps, loops, reads }: ScriptSource, programs: readonly CompiledProgram[]) {
  return [
    ...ROLES,
    ...programs.flatMap((program) => program.reads.map(pathSteps)),
    ...reads.map(pathSteps),
    ...steps.flatMap(({ guards }) => guards.flatMap(guardPath)),
    ...loops.map(({ over }) => dossierPath(over).map(({ field }) => field)),
  ]
}

/**
 * Compiles a script's page.
 *
 * @param source as `parseScript` gave it
 * @returns the script as plain data, or null with every finding that stands in its way
 */
export function compilePage(
  source: ScriptSource,
  { partials = {}, facts, playbook = 'own', locale = 'en' }: ScriptSurroundings,
): CompiledScriptResult {
  const { id, title, summary, version, steps, loops, covers, file } = source
  const own = scriptPartials(source)
  const shape = contextShape(null, facts)
  const findings: Finding[] = []
  const compile = (name: string): CompiledProgram | null => {
    const part = own[name]
    if (!part) return null
    const text = sourceText(part.file, part.text, part.line)
    const compiled = compileProgram(text, null, { shape, partials })
    findings.push(...compiled.findings)
    return compiled.program
  }
  const intro = compile(`${id}/intro`)
  const programs = Object.fromEntries(
    steps.flatMap((step) => {
      const program = compile(`${id}/${step.id}/body`)
      return program ? [[step.id, program] as const] : []
    }),
  )
  if (findings.some(({ severity }) => severity === 'error')) return { script: null, findings }

  const all = [...(intro ? [intro] : []), ...Object.values(programs)]
  const script: Script = {
    kind: 'script',
    ...{ id, title, summary, playbook, locale, version },
    structure: structureOf(source),
    steps,
    loops,
  }
  return {
    script: {
      ...script,
      shape: shapeOfPaths(dossierShape, readPaths(source, all)) as CompiledScript['shape'],
      programs: { intro, steps: programs },
      covers,
      file,
      source: source.source,
    },
    findings,
  }
}
