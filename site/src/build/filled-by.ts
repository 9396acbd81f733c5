/**
 * Owns which documents the notes of a call fill, found out by trying: a note is taken at every capture of the script,
 * the example learns it, and each document in which it can be read then is one.
 */
import {
  type Entry,
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

/** Notes at all captures; what a field of a certain kind would not take stays a note. */
function notedEverywhere(script: ScriptDefinition, data: ReturnType<typeof exampleOf>) {
  const [first, second] = data.people ?? []
  const roles = { with: first ? [first.id] : [], next: second ? [second.id] : [] }
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

/** What the notes of a script's call fill, its own playbook's first. */
export function filledBy(script: ScriptDefinition) {
  const side = sideOf(script)
  const data = exampleOf(side)
  const { data: learnt } = withCollected(data, collect(script, notedEverywhere(script, data)))
  const isOwn = ({ playbook }: Document): boolean => playbook === script.playbook
  const isFilled = (document: Document): boolean =>
    lettersFor(document, learnt, { ...moment, format: 'text' }).letters.some(({ body }) =>
      body?.toLowerCase().includes(MARK),
    )
  return catalog.documents
    .filter((document) => sideOf(document) === side && isFilled(document))
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
    .map(({ id, title, summary }) => ({ id, title, summary }))
}
