/** A conversation as it stands: the session, what is shown of it, and how an entry changes both. */
import {
  apply,
  type Entry,
  type Finding,
  type ScriptDefinition,
  type Session,
  UsageError,
  type View,
  view,
} from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { MachineError } from '../machine-error.ts'
import type { Journal } from './journal.ts'
import type { SessionEntry } from './session-file.ts'

export interface Setting {
  script: ScriptDefinition
  data: Partial<Dossier>
  /** The time of what happens now. */
  at: () => string
  timeZone?: string | undefined
  locale?: string | undefined
}

export interface Talk {
  readonly session: () => Session
  readonly view: () => View
  /** What came up with the latest entry. */
  readonly news: () => readonly Finding[]
  /** Lets an entry happen, and keeps it. @returns why it cannot be, in words */
  readonly take: (entry: Entry) => string | undefined
}

const known = (finding: Finding) => (other: Finding) => other.message === finding.message

/** @param journal where entries are kept */
export function talk(setting: Setting, begun: Session, journal: Journal | undefined): Talk {
  const { script, data, at, timeZone, locale } = setting
  const look = (session: Session) => view(script, session, data, { now: at(), timeZone, locale })
  let session = begun
  let seen = look(session)
  let news: Finding[] = []
  return {
    session: () => session,
    view: () => seen,
    news: () => news,
    take(entry) {
      let next: Session
      try {
        next = apply(script, session, { at: at(), ...entry })
      } catch (error) {
        if (error instanceof UsageError) return error.message
        throw error
      }
      session = next
      const before = seen.findings
      seen = look(session)
      news = seen.findings.filter((finding) => !before.some(known(finding)))
      try {
        journal?.append(next.entries.at(-1) as SessionEntry)
      } catch (error) {
        if (!(error instanceof MachineError)) throw error
        // Kept with the next entry, or at the end.
        news = [...news, { ...error.finding, hint: 'It is tried again with what you enter next.' }]
      }
      return undefined
    },
  }
}
