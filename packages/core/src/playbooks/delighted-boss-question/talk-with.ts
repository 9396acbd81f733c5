/** Which talk with the boss a script or a card is for. */
import { instantOf } from '../../derive/instant.ts'
import type { Interview } from '../../schemas/interview.ts'
import type { Person } from '../../schemas/person.ts'

/** The next talk with the boss, where the time is known; else the latest. */
export function talkWith(
  boss: Person | undefined,
  interviews: readonly Interview[],
  now: string | undefined,
): Interview | undefined {
  const withBoss = boss ? interviews.filter(({ people }) => people?.includes(boss.id)) : interviews
  const moment = instantOf(now)
  const ordered = withBoss
    .map((interview) => ({ interview, at: instantOf(interview.end ?? interview.start) }))
    .sort((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity) || 0)
  const next =
    moment === undefined ? undefined : ordered.find(({ at }) => at !== undefined && at >= moment)
  return (next ?? ordered.at(-1))?.interview
}
