/**
 * Owns the call as it is kept: every entry and every keystroke is written at once, and several tabs have one record.
 *
 * Whoever writes reads first, in one transaction, so that a tab that has fallen behind adds to the call and writes over
 * nothing. The others are told, and read again.
 */
import type { ScriptDefinition, Session } from '@cuecard/core'
import { apply, collect, type Entry, withCollected } from '@cuecard/core/walk'
import type { Dossier } from '@cuecard/core/schemas'
import {
  type Drafts,
  type Side,
  type Writing,
  changeDossier,
  dropSession,
  isDurable,
  keepDrafts,
  keepSession,
  keptDossier,
  keptDrafts,
  keptSession,
  strandedSession,
  withWriting,
} from '../store/kept.ts'
import { whenKeptElsewhere } from '../store/tabs.ts'
import { joinedSessions } from './joined-sessions.ts'
import { timeText } from './time-text.ts'

/** A call as it stands. */
export interface Kept {
  readonly data: Partial<Dossier>
  /** Undefined before it begins. */
  readonly session: Session | undefined
  readonly drafts: Drafts
  /** Whether what is written outlives the window. */
  readonly durable: boolean
  /** Whether the browser refused to keep something. It is here still, and tried again with what comes next. */
  readonly failed: boolean
}

/** The record of one script's call. */
export interface CallRecord {
  kept: () => Kept
  begin: (session: Session, change: (data: Partial<Dossier>) => Partial<Dossier>) => Promise<void>
  /** Lets entries happen, one after the other. */
  take: (entries: readonly Entry[]) => void
  /** Keeps a text as far as it has been typed; undefined once it is a note, or given up. */
  write: (drafts: Writing) => void
  /** Adds what the call brought to the dossier: once, however often it is done. */
  add: () => Promise<void>
  /** Puts the call away, when all of it is in the dossier. */
  putAway: () => Promise<void>
}

/**
 * Opens the record of a script's call.
 *
 * @param changed called whenever the call stands differently
 */
export async function openRecord(
  script: ScriptDefinition,
  side: Side,
  changed: () => void,
): Promise<CallRecord> {
  const read = async () => {
    const [data, session, drafts] = await Promise.all([
      keptDossier(side),
      keptSession(script.id),
      keptDrafts(script.id),
    ])
    return { data: data ?? { kind: side }, session, drafts }
  }
  const addOf = (session: Session) => (data: Partial<Dossier>) =>
    withCollected(data, collect(script, session, { keepSession: true })).data
  const goOn = async (session: Session): Promise<Session> => {
    let joined = session
    let stray = false
    await keepSession(script.id, session, (now) => {
      stray = now !== undefined && now.id !== session.id
      return (joined = now ? joinedSessions(script, now, session) : session)
    })
    // Another call was begun in another tab. This one goes where a call that is over goes.
    if (stray) await changeDossier(side, addOf(session))
    return joined
  }
  const stranded = strandedSession(script.id)
  if (stranded) await goOn(stranded).catch(() => {})
  let kept: Kept = {
    ...(await read().catch(() => ({ data: { kind: side }, session: undefined, drafts: {} }))),
    durable: await isDurable(),
    failed: false,
  }
  /** Drafts that the storage does not have yet. */
  let unwritten: Writing = {}

  const set = (change: Partial<Kept>): void => {
    kept = { ...kept, ...change }
    changed()
  }
  const persist = async (write: () => Promise<unknown>): Promise<void> => {
    try {
      await write()
      if (kept.failed) set({ failed: false })
    } catch {
      set({ failed: true })
    }
  }
  const refresh = async (): Promise<void> => {
    if (!kept.durable || kept.failed) return
    try {
      const { data, session, drafts } = await read()
      set({ data, session, drafts: withWriting(drafts, unwritten) })
    } catch {
      // What is here is as good.
    }
  }
  const keepOn = (session: Session): Promise<void> =>
    persist(async () => {
      const joined = await goOn(session)
      if (kept.session === session && joined !== session) set({ session: joined })
    })
  whenKeptElsewhere(() => void refresh())

  return {
    kept: () => kept,
    async begin(session, change) {
      set({ session, data: change(kept.data) })
      await persist(async () => {
        let begun = session
        await changeDossier(side, change)
        // Another tab may have begun in the meantime, and has notes already.
        await keepSession(script.id, session, (now) => (begun = now ?? session))
        if (kept.session === session && begun !== session) set({ session: begun })
      })
    },
    take(entries) {
      const at = timeText(new Date())
      const session = entries.reduce(
        (so, entry) => apply(script, so, { ...entry, at }),
        kept.session!,
      )
      set({ session })
      void keepOn(session)
    },
    write(drafts) {
      unwritten = { ...unwritten, ...drafts }
      set({ drafts: withWriting(kept.drafts, drafts) })
      const writing = unwritten
      void persist(async () => {
        await keepDrafts(script.id, writing)
        if (unwritten === writing) unwritten = {}
      })
    },
    async add() {
      const { session } = kept
      if (!session) return
      set({ data: addOf(session)(kept.data) })
      await persist(() => changeDossier(side, addOf(session)))
    },
    async putAway() {
      const { session } = kept
      if (session) await persist(() => changeDossier(side, addOf(session)))
      set({ ...(session && { data: addOf(session)(kept.data) }), session: undefined })
      // What was typed and is no note, because the call could only be read, waits in its field.
      await persist(() => dropSession(script.id))
    },
  }
}
