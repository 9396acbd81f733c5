/**
 * Owns what is kept by name: the dossiers, and the session and the drafts of each script's call.
 *
 * What is typed is put down at once and counts from then on; the storage has it a moment later, and the other tabs
 * are told.
 */
import type { Session } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { markKept } from './kept-mark.ts'
import { lyingThere, pickUp, pickUpAll, putDown } from './put-down.ts'
import { storage } from './storage.ts'
import { tell } from './tabs.ts'

/** Whose dossier it is: the candidate's, or the hiring team's. */
export type Side = 'application' | 'hiring'

const dossierKey = (side: Side): string => `dossier:${side}`
const sessionKey = (script: string): string => `session:${script}`
const draftsKey = (script: string): string => `drafts:${script}`

/** Changes what is kept under a key, whoever else has changed it in the meantime. */
async function change<Value>(key: string, to: (now: Value | undefined) => Value): Promise<void> {
  markKept(true)
  await (await storage()).update<Value>(key, to)
  tell()
}

/** The dossier that is kept; undefined where nothing has been typed yet. */
export async function keptDossier(side: Side): Promise<Partial<Dossier> | undefined> {
  const key = dossierKey(side)
  const kept = await (await storage()).get<Partial<Dossier>>(key)
  return lyingThere(key) ?? kept
}

/** Keeps a dossier in place of the one before. */
export async function keepDossier(side: Side, dossier: Partial<Dossier>): Promise<void> {
  const key = dossierKey(side)
  const done = putDown(key, dossier)
  await change(key, () => dossier)
  done()
}

/** Changes the dossier that is kept, whoever else has changed it in the meantime. */
export async function changeDossier(
  side: Side,
  to: (dossier: Partial<Dossier>) => Partial<Dossier>,
): Promise<void> {
  const key = dossierKey(side)
  await change<Partial<Dossier>>(key, (now) => to(lyingThere(key) ?? now ?? { kind: side }))
  pickUp(key)
}

/** The session of a script that was begun here and not yet put away. */
export async function keptSession(script: string): Promise<Session | undefined> {
  return (await storage()).get(sessionKey(script))
}

/** The session as a page that died left it, before the storage had all of it. */
export const strandedSession = (script: string): Session | undefined =>
  lyingThere(sessionKey(script))

/**
 * Keeps a session that goes on.
 *
 * @param join what is kept then, given what another tab may have kept in the meantime
 */
export async function keepSession(
  script: string,
  session: Session,
  join: (now: Session | undefined) => Session,
): Promise<void> {
  const key = sessionKey(script)
  const done = putDown(key, session)
  await change(key, join)
  done()
}

/** Puts a session away. */
export async function dropSession(script: string): Promise<void> {
  const key = sessionKey(script)
  await (await storage()).del(key)
  pickUp(key)
  tell()
}

/** What is being written in a call and is no note yet, by the field that it stands in. */
export type Drafts = Readonly<Record<string, Draft>>

/** A text as far as it has been typed, and who is meant to have said it. */
export interface Draft {
  text: string
  by?: string | undefined
}

/** Drafts as they change: undefined is one that is gone. */
export type Writing = Readonly<Record<string, Draft | undefined>>

/** Drafts with changes; those of other fields stay as they are. */
export function withWriting(drafts: Drafts | undefined, writing: Writing | undefined): Drafts {
  const all = Object.entries({ ...drafts, ...writing })
  return Object.fromEntries(all.filter((each): each is [string, Draft] => each[1] !== undefined))
}

/** The drafts of a script's call. */
export async function keptDrafts(script: string): Promise<Drafts> {
  const key = draftsKey(script)
  const kept = await (await storage()).get<Drafts>(key)
  return withWriting(kept, lyingThere(key))
}

/** Changes the drafts of a script's call; those of other fields stay as another tab has left them. */
export async function keepDrafts(script: string, writing: Writing): Promise<void> {
  const key = draftsKey(script)
  const done = putDown(key, writing)
  await change<Drafts>(key, (now) => withWriting(now, writing))
  done()
}

/** Forgets everything that was typed on this site. */
export async function eraseAll(): Promise<void> {
  pickUpAll()
  await (await storage()).clear()
  markKept(false)
  tell()
}

/** Whether what is kept outlives the window. */
export async function isDurable(): Promise<boolean> {
  return (await storage()).durable
}
