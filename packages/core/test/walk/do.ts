/** Short words for entries, and a walk through several of them. */
import type { Session } from '../../src/schemas/session.ts'
import type { Script } from '../../src/script/script.ts'
import { apply } from '../../src/walk/apply.ts'
import type { Entry, Noted } from '../../src/walk/entry.ts'
import { type StartOptions, start } from '../../src/walk/start.ts'
import { deepFreeze } from '../support/deep-freeze.ts'

export const on: Entry = { kind: 'answered' }
export const skip: Entry = { kind: 'skipped' }
export const undo: Entry = { kind: 'undone' }
export const say = (choice: string, by?: string): Entry => ({ kind: 'answered', choice, by })
export const jump = (to: string, round?: number): Entry => ({ kind: 'jumped', to, round })
export const note = (capture: string, text: string, more: Partial<Noted> = {}): Entry => ({
  kind: 'noted',
  capture,
  text,
  ...more,
})

/** The session after entries; nothing that is handed on may be written to. */
export const sessionAfter = (
  script: Script,
  entries: readonly Entry[],
  options?: StartOptions,
): Session =>
  entries.reduce<Session>(
    (session, entry) => apply(script, deepFreeze(session), entry),
    start(script, options),
  )
