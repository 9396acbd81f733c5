/** Owns what a column of a table is to a dossier: the place that its heading names, and what its cells hold there. */
import { dossierRule } from '../../../generated/dossier-rule.ts'
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding } from '../../findings/finding.ts'
import { type Path, pathText } from '../path-text.ts'
import type { Rule } from './rule.ts'

/** A column, ready to put its cells where they belong. */
export interface Column {
  path: Path
  /**
   * A blank cell says nothing, and leaves what is there.
   *
   * @param data not changed
   * @returns the data with the cell's text in its place, as what that place holds
   */
  put: (data: unknown, cell: string) => unknown
}

/** Lists that a heading may name an entry of; whoever needs more writes a row as JSON. */
const MOST_ENTRIES = 1000

const STEPS = /^(?:\.?([\p{L}\p{N}_$-]+)|\[(\d{1,4})\])/u

function readPath(heading: string): Path | undefined {
  const path: (string | number)[] = []
  let rest = heading.trim()
  while (rest !== '') {
    const [step, name, index] = STEPS.exec(rest) ?? []
    if (step === undefined || name === '__proto__' || Number(index) >= MOST_ENTRIES) return
    path.push(name ?? Number(index))
    rest = rest.slice(step.length)
  }
  return path.length > 0 ? path : undefined
}

function problem(heading: string, message: string, hint: string): { finding: Finding } {
  const place = { path: heading }
  return { finding: { code: 'unknown-column', severity: 'error', message, place, hint } }
}

/** What a cell's text means where the dossier wants it; what cannot be meant stays text, and is found when read. */
function valueOf(rule: Rule, cell: string): unknown {
  const text = cell.trim()
  if (rule.is === 'number')
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : cell
  if (rule.is === 'yes or no') return text === 'true' ? true : text === 'false' ? false : cell
  return rule.is === 'text' ? cell : text
}

function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : []
    list[step] = withValue(list[step], rest, value)
    return list
  }
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}
  const inner = Object.hasOwn(fields, step) ? (fields as Record<string, unknown>)[step] : undefined
  return { ...fields, [step]: withValue(inner, rest, value) }
}

/**
 * Reads the heading of a column: the path of what its cells hold, from the top of a dossier.
 *
 * @param heading such as `people[0].name.full`
 * @example
 * columnFor('people[0].name.full').column?.put({}, 'Dana') // { people: [{ name: { full: 'Dana' } }] }
 */
export function columnFor(
  heading: string,
): { column: Column; finding?: never } | { column?: never; finding: Finding } {
  const path = readPath(heading)
  const named = `The column ${JSON.stringify(heading)}`
  if (!path) {
    const hint = 'Write where its cells belong in a dossier, as people[0].name.full.'
    return problem(heading, `${named} names no place in a dossier.`, hint)
  }
  let rule: Rule = dossierRule
  for (const [at, step] of path.entries()) {
    const before = pathText(path.slice(0, at)) || 'A dossier'
    if (typeof step === 'number') {
      if (rule.is !== 'list') {
        return problem(heading, `${named}: ${before} is no list.`, `Leave out [${step}].`)
      }
      rule = rule.of
      continue
    }
    if (rule.is === 'list') {
      return problem(heading, `${named}: ${before} is a list.`, `Say which entry: ${before}[0].`)
    }
    const fields: Readonly<Record<string, Rule>> = rule.is === 'object' ? rule.fields : {}
    const inner: Rule | undefined = Object.hasOwn(fields, step) ? fields[step] : undefined
    if (!inner) {
      const known = Object.keys(fields)
      const near = nearest(step, known)
      const all = known.length > 0 ? `The fields there are ${known.join(', ')}.` : 'It is one text.'
      const hint = near === undefined ? all : `Did you mean ${near}?`
      return problem(heading, `${named}: ${before} has no field ${JSON.stringify(step)}.`, hint)
    }
    rule = inner
  }
  if (rule.is === 'object' || rule.is === 'list') {
    const more = rule.is === 'list' ? '[0]' : `.${Object.keys(rule.fields)[0] ?? ''}`
    return problem(
      heading,
      `${named} names more than one text can hold.`,
      `Go on: ${heading}${more}.`,
    )
  }
  const leaf = rule
  return {
    column: {
      path,
      put: (data, cell) => (cell.trim() === '' ? data : withValue(data, path, valueOf(leaf, cell))),
    },
  }
}
