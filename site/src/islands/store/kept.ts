/** Owns what is kept by name: the dossiers, and the session of each script. */
import type { Session } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { storage } from './storage.ts'
import { markKept } from './kept-mark.ts'

/** Whose dossier it is: the candidate's, or the hiring team's. */
export type Side = 'application' | 'hiring'

const dossierKey = (side: Side): string => `dossier:${side}`
const sessionKey = (script: string): string => `session:${script}`

/** The dossier that is kept; undefined where nothing has been typed yet. */
export async function keptDossier(side: Side): Promise<Partial<Dossier> | undefined> {
  return (await storage()).get(dossierKey(side))
}

/** Keeps a dossier in place of the one before. */
export async function keepDossier(side: Side, dossier: Partial<Dossier>): Promise<void> {
  await (await storage()).set(dossierKey(side), dossier)
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

/** Forgets everything that was typed on this site. */
export async function eraseAll(): Promise<void> {
  await (await storage()).clear()
  markKept(false)
}

/** Whether what is kept outlives the window. */
export async function isDurable(): Promise<boolean> {
  return (await storage()).durable
}
