/**
 * Owns which documents the notes of a call fill, found out by trying: a note is taken at every capture of the script,
 * the example learns it, and each document in which it can be read then is one.
 */
import {
  type Entry,
  type Roles,
  type ScriptDefinition,
  apply,
  collect,
  lettersFor,
  start,
  withCollected,
} from '@cuecard/core'
import { catalog } from '@cuecard/core/playbooks'
import { type Document, exampleOf, moment, sideOf } from './example.ts'

const MARK = 'ballpoint'

type Data = ReturnType<typeof exampleOf>

/** Notes at all captures; what a field of a certain kind would not take stays a note. */
function notedEverywhere(script: ScriptDefinition, data: Data, roles: Partial<Roles>) {
  const entries = script.steps.flatMap(({ id, captures }) =>
    captures.map((capture): Entry => ({
      kind: 'noted',
      step: id,
      capture: capture.id,
      text: MARK,
    })),
  )
  const begun = start(script, { data, ...roles, at: moment.now })
  return entries.reduce((session, entry) => apply(script, session, entry), begun)
}

/** Who is who, and nothing that was said or agreed: what is on record already may leave no room for notes. */
function bare({ kind, candidate, employer, position, people, host }: Data): Data {
  return { kind, candidate, employer, position, people, host }
}

/** The example after a call: with each of its people, and with much or little known before. */
function afterCalls(script: ScriptDefinition): Data[] {
  const example = exampleOf(sideOf(script))
  const people = example.kind === 'hiring' ? [] : (example.people ?? [])
  const roles = people.map(({ id }, at) => ({ with: [id], next: [people.at(at - 1)!.id] }))
  return [example, bare(example)].flatMap((data) =>
    (roles.length > 0 ? roles : [{}]).map(
      (each) => withCollected(data, collect(script, notedEverywhere(script, data, each))).data,
    ),
  )
}

/** What was found out before: every document's page asks. */
const found = new Map<string, ReturnType<typeof tryOut>>()

/** What the notes of a script's call fill, its own playbook's first. */
export function filledBy(script: ScriptDefinition) {
  const known = found.get(script.id) ?? tryOut(script)
  found.set(script.id, known)
  return known
}

/** The scripts whose notes fill a document. */
export const scriptsThatFill = ({ id }: Document) =>
  catalog.scripts.filter((script) => filledBy(script).some((document) => document.id === id))

function tryOut(script: ScriptDefinition) {
  const after = afterCalls(script)
  const isOwn = ({ playbook }: Document): boolean => playbook === script.playbook
  const isFilled = (document: Document): boolean =>
    after.some((data) =>
      lettersFor(document, data, { ...moment, format: 'text', draft: true }).letters.some(
        ({ body }) => body?.toLowerCase().includes(MARK),
      ),
    )
  return catalog.documents
    .filter((document) => sideOf(document) === sideOf(script) && isFilled(document))
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
    .map(({ id, title, summary }) => ({ id, title, summary }))
}
