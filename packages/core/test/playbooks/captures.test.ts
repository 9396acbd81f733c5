/** What is noted in a conversation comes back: every capture of every script turns up in a document or a later script. */
import { describe, expect, it } from 'vitest'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { renderScript } from '../../src/script/render-script.ts'
import type { Capture, ScriptDefinition } from '../../src/script/script.ts'
import { apply } from '../../src/walk/apply.ts'
import { collect } from '../../src/walk/collect.ts'
import type { Entry } from '../../src/walk/entry.ts'
import { start } from '../../src/walk/start.ts'
import { withCollected } from '../../src/walk/with-collected.ts'
import { documents, sideOf } from '../support/documents.ts'
import { full, hiring, minimal } from '../support/dossiers.ts'
import { scripts } from '../support/scripts.ts'

const at = '2026-11-20T15:00-05:00[America/New_York]'

/** Words that stand nowhere else; for a field that takes another kind, a value of it and how it is printed. */
function sample({ takes }: Capture): { text: string; printed: RegExp } | null {
  if (takes === undefined) return { text: 'Amber kestrels overhead', printed: /Amber kestrels/i }
  if (takes === 'date') return { text: '2031-08-19', printed: /August 19/ }
  if (takes === 'time')
    return { text: '2031-08-19T11:00-04:00[America/New_York]', printed: /August 19/ }
  return null
}

/** The way to a step: by the answer that leads to it, where one does. */
function wayTo(script: ScriptDefinition, step: string): Entry[] {
  const asked = script.steps.find(({ choices }) => choices.some(({ to }) => to === step))
  const answer = asked?.choices.find(({ to }) => to === step)
  return asked && answer
    ? [
        { kind: 'jumped', to: asked.id, at },
        { kind: 'answered', choice: answer.id, at },
      ]
    : [{ kind: 'jumped', to: step, at }]
}

/** A dossier after a conversation in which one thing was noted. */
function noted(script: ScriptDefinition, step: string, capture: Capture, text: string) {
  return (data: Partial<Dossier>): Partial<Dossier> => {
    const begun = start(script, { data, at })
    const [by] = begun.with ?? []
    const note: Entry = { kind: 'noted', capture: capture.id, text, at, by }
    const session = [...wayTo(script, step), note].reduce(
      (so, entry) => apply(script, so, entry),
      begun,
    )
    return withCollected(data, collect(script, session)).data
  }
}

/** Everything that may be printed from a dossier. */
function everything(side: 'application' | 'hiring', data: Partial<Dossier>): string {
  const letters = documents
    .filter((document) => sideOf(document) === side)
    .flatMap((document) => lettersFor(document, data, { now: at, draft: true }).letters)
    .map(({ body }) => body)
  const spoken = scripts
    .filter((script) => sideOf(script) === side)
    .map((script) => renderScript(script, data, { now: at }).body)
  return [...letters, ...spoken].join('\n')
}

describe.each(scripts.map((script) => [script.id, script] as const))('%s', (_id, script) => {
  const side = sideOf(script)
  const dossiers = side === 'hiring' ? [hiring, {}] : [full, minimal, {}]
  const captures = script.steps.flatMap(({ id, captures: own }) =>
    own.flatMap((capture) => {
      const found = sample(capture)
      return found ? [{ step: id, capture, name: `${id}: ${capture.id}`, ...found }] : []
    }),
  )

  it.each(captures)('$name', ({ step, capture, text, printed }) => {
    const after = dossiers.map(noted(script, step, capture, text))
    expect(after.some((data) => printed.test(everything(side, data)))).toBe(true)
  })
})
