/** Owns what is asked before a starter is written, and how an answer is taken. */
import type { Finding } from '../../findings/finding.ts'
import { dossierSchema } from '../../schemas/dossier.ts'
import { explainIssue } from '../explain-issue.ts'
import { openYaml } from '../open-yaml.ts'
import { pathOf } from '../edit/path-of.ts'
import { type Path, pathText } from '../path-text.ts'
import { columnFor } from '../quick/column.ts'
import { schemaAt } from '../schema-at.ts'
import { type Outline, outlineOf } from './outline.ts'
import { nodeAt } from './schema-node.ts'
import type { StarterDocument } from './starter-document.ts'

/** One thing to ask. */
export interface StarterQuestion {
  /** Where the answer goes, such as `people[0].name.full`. */
  path: string
  /** What is asked for, in the document's words: "the name of the person it goes to". */
  what: string
  /** What the dossier says of the field. */
  description?: string
  /** What an answer looks like. */
  example?: string
  /** The answers that there are, where they are few. */
  choices?: readonly string[]
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key],
    data,
  )
}

/** What is asked for and not there. */
export function questionsOf({ asked }: Outline, data: object): StarterQuestion[] {
  return [...asked].flatMap(([path, what]) => {
    const at = pathOf(path)
    if (valueAt(data, at) !== undefined) return []
    const node = nodeAt(at)
    const example = node?.examples?.flat()[0]
    return {
      path,
      what,
      ...(node?.description !== undefined && { description: node.description }),
      ...(typeof example === 'string' && { example }),
      ...(node?.enum && { choices: node.enum.map(String) }),
    }
  })
}

/**
 * What the documents cannot do without and the data does not have.
 *
 * @param data part of a dossier
 * @example
 * starterQuestions([thankYouLetter], {})[0] // { path: 'candidate.name.full', what: 'your name', … }
 */
export function starterQuestions(
  documents: readonly StarterDocument[],
  data: object,
): StarterQuestion[] {
  return questionsOf(outlineOf(documents), data)
}

/**
 * Puts a typed answer in its place.
 *
 * @param data part of a dossier; not changed
 * @param path where it goes, such as `people[0].name.full`
 * @param answer as it was typed; blank says nothing
 * @returns the data with it, or why it cannot be there
 * @example
 * answerStarter({}, 'candidate.name.full', 'Sam Okafor').data // { candidate: { name: { full: 'Sam Okafor' } } }
 */
export function answerStarter(
  data: object,
  path: string,
  answer: string,
): { data: object; finding?: never } | { data?: never; finding: Finding } {
  const { column, finding } = columnFor(path)
  if (!column) {
    return { finding: { ...finding, message: finding.message.replace(/^The column /, '') } }
  }
  const grown = column.put(data, answer) as object
  const value = valueAt(grown, column.path)
  if (value === undefined) return { data: grown }
  const checked = schemaAt(dossierSchema, column.path)?.safeParse(value, { jitless: true })
  const issue = checked?.success === false ? checked.error.issues[0] : undefined
  if (!issue) return { data: grown }
  const { places } = openYaml('')
  const found = explainIssue({ ...issue, path: [...column.path] }, grown, places)
  return { finding: { ...found, place: { path: pathText(column.path) } } }
}
