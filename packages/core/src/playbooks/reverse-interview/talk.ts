/** Finds the talk, and who sat on the company's side of it. */
import { personById } from '../../derive/person-by-id.ts'
import { inOrder } from '../../render/in-order.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'

const SCRIPT = 'reverse-interview'

export interface Talk {
  /** Who leads the talk and signs the letter; absent where it is not told and not plain. */
  host?: Person
  /** The others of the team who were there. */
  others: Person[]
  interview?: Interview
}

export type TalkData = Partial<Pick<Dossier, 'people' | 'interviews' | 'captures' | 'host'>>

/** The interview in which the candidate's words were said; else the host's latest; else the latest. */
function interviewOf({ interviews = [], captures = [], host }: TalkData): Interview | undefined {
  const said = captures.find(({ script, interview }) => script === SCRIPT && interview)?.interview
  const latestFirst = inOrder(interviews).toReversed()
  return (
    latestFirst.find(({ id }) => id === said) ??
    latestFirst.find(({ people }) => host !== undefined && people?.includes(host)) ??
    (host === undefined ? latestFirst[0] : undefined)
  )
}

/** Who leads and who else is there. Where no host is named, the only one there is it. */
export function talkOf(data: TalkData): Talk {
  const interview = interviewOf(data)
  const there = (interview?.people ?? []).flatMap((id) => personById(data.people, id) ?? [])
  const team = there.length > 0 ? there : (data.people ?? [])
  const host =
    personById(data.people, data.host) ??
    (data.host === undefined && team.length === 1 ? team[0] : undefined)
  return {
    ...(host && { host }),
    others: there.filter((person) => person !== host),
    ...(interview && { interview }),
  }
}
