/** Finds what is written down in a script and then read by nothing: neither a document nor the script itself. */
import type { Finding } from '../../findings/finding.ts'
import { dossierPath } from '../../script/dossier-path.ts'
import type { Script } from '../../script/script.ts'
import type { Shape } from '../../shape/shape.ts'
import type { CompiledDocument } from '../document/compiled-document.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { CompiledScript } from '../script/compiled-script.ts'

const fieldsOf = (path: string): string[] => dossierPath(path).map(({ field }) => field)

/** Whether a shape has a field, or a part of it. */
function has(shape: Shape, [field, ...rest]: readonly string[]): boolean {
  if (field === undefined || shape === '*') return true
  if (typeof shape === 'string') return false
  if (Array.isArray(shape)) return has((shape as readonly [Shape])[0], [field, ...rest])
  const inner = (shape as Readonly<Record<string, Shape>>)[field]
  return inner !== undefined && has(inner, rest)
}

/** What a script's ways depend on, and what its lines print. */
function ownReads({ steps, loops, programs }: CompiledScript): string[][] {
  const { intro, steps: pages } = programs
  const printed = [...(intro ? [intro] : []), ...Object.values(pages)].flatMap(({ reads }) => reads)
  return [
    ...steps.flatMap(({ guards }) =>
      guards.flatMap((guard) => (guard.kind === 'answered' ? [] : [fieldsOf(guard.path)])),
    ),
    ...loops.map(({ over }) => fieldsOf(over)),
    ...printed.map((path) => path.split(/[.[\]]+/).filter((part) => !/^\d*$/.test(part))),
  ]
}

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((field, index) => path[index] === field)

const capturesOf = ({ steps }: Script) =>
  steps.flatMap(({ id, captures }) => captures.map((capture) => ({ step: id, ...capture })))

/**
 * Captures whose landing place nothing reads.
 *
 * @param scripts those in question; what one of them reads counts for all
 * @param documents all that may read what they write down
 */
export function unusedCaptures(
  scripts: readonly CompiledScript[],
  documents: readonly Pick<CompiledDocument, 'shape'>[],
): Finding[] {
  const reads = scripts.flatMap(ownReads)
  const isRead = (path: readonly string[]): boolean =>
    documents.some(({ shape }) => has(shape, path)) ||
    reads.some((read) => startsWith(path, read) || startsWith(read, path))
  return scripts.flatMap((script) => {
    const unused = capturesOf(script).filter(({ to }) => !isRead(fieldsOf(to)))
    if (unused.length === 0) return []
    const source = readFrontMatter(script.source, script.file)
    const listed = source.data['captures'] as { step: string; id: string }[]
    return unused.map(({ step, id, to }): Finding => {
      const at = listed.findIndex((each) => each.step === step && each.id === id)
      return {
        code: 'capture-unused',
        severity: 'warning',
        message: `Nothing reads what "${step}" writes down as "${id}": it lands in "${to}", which no document prints.`,
        place: source.place(['captures', at, 'to']),
        hint: 'Let a document read it, or do not ask for it.',
      }
    })
  })
}
