/** Owns what is kept by name: the dossiers, and the session of each script. */
import type { Session } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { storage } from './storage.ts'
import { markKept } from './kept-mark.ts'

/** Whose dossier it is: the candidate's, or the hiring team's. */
export type Side = 'application' | 'hiring'

const dossierKey = (side: Side): string => `dossier:${side}`
const sessionKey = (script: string): string => `session:${script}`
const draftsKey = (script: string): string => `drafts:${script}`

/** The dossier that is kept; undefined where nothing has been typed yet. */
export async function keptDossier(side: Side): Promise<Partial<Dossier> | undefined> {
  return (await storage()).get(dossierKey(side))
}

/** Keeps a dossier in place of the one before. */
export async function keepDossier(side: Side, dossier: Partial<Dossier>): Promise<void> {
  await (await storage()).set(dossierKey(side), dossier)
  markKept(true)
}

/** Changes the dossier that is kept, whoever else has changed it in the meantime. */
export async function changeDossier(
  side: Side,
  change: (dossier: Partial<Dossier>) => Partial<Dossier>,
): Promise<void> {
  const kept = await storage()
  await kept.update<Partial<Dossier>>(dossierKey(side), (now) => change(now ?? { kind: side }))
  markKept(true)
}

/** The session of a script that was begun here and not yet put away. */
export async function keptSession(script: string): Promise<Session | undefined> {
  return (await storage()).get(sessionKey(script))
}

/** Keeps a session in place of the one before; undefined puts it away. */
export async function keepSession(script: string, session: Session | undefined): Promise<void> {
  const kept = await storage()
  await (session ? kept.set(sessionKey(script), session) : kept.del(sessionKey(script)))
  if (session) markKept(true)
}

/** Changes the session of a script that is kept, whoever else has gone on with it in the meantime. */
export async function changeSession(
  script: string,
  change: (session: Session | undefined) => Session,
): Promise<void> {
  await (await storage()).update(sessionKey(script), change)
  markKept(true)
}

/** What is being written in a call and is no note yet, by the field that it stands in. */
export type Drafts = Readonly<Record<string, Draft>>

/** A text as far as it has been typed, and who is meant to have said it. */
export interface Draft {
  text: string
  by?: string | undefined
}

/** The drafts of a script's call. */
export async function keptDrafts(script: string): Promise<Drafts> {
  return (await (await storage()).get<Drafts>(draftsKey(script))) ?? {}
}

/** Changes the drafts of a script's call; those of other fields stay as another tab has left them. */
export async function changeDrafts(
  script: string,
  change: (drafts: Drafts) => Drafts,
): Promise<void> {
  const kept = await storage()
  await kept.update<Drafts>(draftsKey(script), (now) => change(now ?? {}))
  markKept(true)
}

/** Forgets everything that was typed on this site. */
export async function eraseAll(): Promise<void> {
  await (await storage()).clear()
  markKept(false)
}

/** Whether what is kept outlives the window. */
export async function isDurable(): Promise<boolean> {
  return (await storage()).durable
}
