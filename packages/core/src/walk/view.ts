/** Owns how a walk is shown in any format. */
import type { Bodies, Format } from '../render/options.ts'
import { resolveFormat, writers } from '../render/produce.ts'
import type { Dossier } from '../schemas/dossier.ts'
import type { Session } from '../schemas/session.ts'
import type { ScriptDefinition } from '../script/script.ts'
import type { SpeakOptions } from './speaker.ts'
import { type View, viewAs } from './view-as.ts'

/** How to show a walk. */
export interface ViewOptions<F extends Format> extends SpeakOptions {
  /** Default `text`. */
  format?: F | undefined
}

/**
 * Shows a walk: the step at hand in the words of the data, joined with what the conversation brought so far.
 *
 * @param script one of `@cuecard/core/playbooks`: its lines are code, which its plain data is without
 * @param session as `start` or `apply` gave it
 * @param data the dossier, or as much of it as there is
 * @throws UsageError where an option cannot be meant, or the session belongs to another script
 * @example
 * const { step, remaining, minutes } = view(script, session, dossier, { format: 'html' })
 */
export function view<S extends ScriptDefinition, F extends Format = 'text'>(
  script: S,
  session: Session,
  data: Partial<Dossier> = {},
  options: ViewOptions<F> = {},
): View<F, S> {
  const { format: asked, ...speaking } = options
  const format = resolveFormat(asked)
  return viewAs<S, F>(script, session, data, speaking, (tree) => {
    const body = writers[format](tree)
    return (typeof body === 'string' ? body.trim() : body) as Bodies[F]
  })
}
