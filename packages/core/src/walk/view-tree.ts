/** Owns how a walk is shown where every byte counts: as trees, without the writers of other formats. */
import type { Dossier } from '../schemas/dossier.ts'
import type { Session } from '../schemas/session.ts'
import type { ScriptDefinition } from '../script/script.ts'
import { writeTree } from '../writers/tree.ts'
import type { SpeakOptions } from './speaker.ts'
import { type View, viewAs } from './view-as.ts'

/**
 * Shows a walk as `view` does with the format `tree`, for pages that draw it themselves.
 *
 * @param script one of `@cuecard/core/playbooks`: its lines are code, which its plain data is without
 * @param session as `start` or `apply` gave it
 * @param data the dossier, or as much of it as there is
 * @throws UsageError where an option cannot be meant, or the session belongs to another script
 * @example
 * const { step, remaining } = viewTree(script, session, dossier)
 */
export const viewTree = <S extends ScriptDefinition>(
  script: S,
  session: Session,
  data: Partial<Dossier> = {},
  options: SpeakOptions = {},
): View<'tree', S> => viewAs<S, 'tree'>(script, session, data, options, writeTree)
