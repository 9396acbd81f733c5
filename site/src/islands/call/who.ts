/** Owns how the names that somebody has typed before a call become people of the dossier. */
import type { Roles, ScriptDefinition, Session } from '@cuecard/core'
import { start, withPerson } from '@cuecard/core/walk'
import type { Dossier } from '@cuecard/core/schemas'
import { type Named, type Setting, speaksOfNext } from './stage.ts'
import { timeText } from './time-text.ts'

type Data = Partial<Dossier>

/** Who is who in a call. Who was not asked for is whom the dossier knows. */
export type Asked = Partial<Roles>

/** The dossier with everybody who was named, and who they are to the call. */
export function introduced(
  data: Data,
  { script, side, team }: Pick<Setting, 'script' | 'side' | 'team'>,
  named: Named,
): { data: Data; roles: Asked } {
  let so = data
  const idOf = (name: string): string => {
    const { data: known, id } = withPerson(so, name)
    so = known
    return id
  }
  const candidate = (full: string): void => {
    so = { ...so, candidate: { ...so.candidate, name: { ...so.candidate?.name, full } } }
  }
  const roleOf = ({ ids, name }: Named['with']): string[] => [
    ...new Set([...ids, ...(name === '' ? [] : [idOf(name)])]),
  ]
  if (side === 'hiring') {
    so = team!.before(so, script, named.with.name)
    if (named.you !== '') {
      // The person first: to be the host is said of somebody who is known.
      const host = idOf(named.you)
      so = { ...so, host }
    }
    return { data: so, roles: {} }
  }
  if (named.you !== '') candidate(named.you)
  const talkedTo = roleOf(named.with)
  const next = roleOf(named.next).filter((id) => !talkedTo.includes(id))
  return { data: so, roles: { with: talkedTo, ...(speaksOfNext(script) && { next }) } }
}

/** A call that begins now. */
export const begun = (script: ScriptDefinition, data: Data, roles: Asked): Session =>
  start(script, { data, ...roles, at: timeText(new Date()) })
