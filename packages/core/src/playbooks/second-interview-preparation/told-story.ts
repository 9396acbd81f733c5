/** How long a story takes to tell, and whether that is longer than people like to listen. */
import { spokenSeconds } from '../../derive/spoken-seconds.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'

/** A story with the time it takes, as far as it is written. */
export interface ToldStory {
  accomplishment: Accomplishment
  /** To the nearest five, up to a minute and a half; absent where there is nothing to tell yet, or too much. */
  seconds?: number
  /** Of a story that is too long: whole minutes, and whether half a one comes on top. */
  minutes?: number
  half: boolean
}

/** In seconds. */
const LONGEST = 90
const STEP = 5
const HALF_MINUTE = 30

function secondsOf({ situation, task, action, result }: Accomplishment): number {
  return spokenSeconds([situation, task, action, result].filter(Boolean).join(' '))
}

/**
 * The story with the time that its situation, task, action and result take to say.
 *
 * @example toldStory({ id: 'a', title: 'A', result: 'Releases now take a week.' }).seconds // 5
 */
export function toldStory(accomplishment: Accomplishment): ToldStory {
  const seconds = secondsOf(accomplishment)
  if (seconds > LONGEST) {
    const halves = Math.ceil(seconds / HALF_MINUTE)
    return { accomplishment, minutes: Math.floor(halves / 2), half: halves % 2 === 1 }
  }
  const rounded = Math.max(STEP, Math.round(seconds / STEP) * STEP)
  return { accomplishment, ...(seconds > 0 && { seconds: rounded }), half: false }
}

/** One finding for each story that is too long to tell. */
export function tooLongToTell(accomplishments: readonly Accomplishment[]): Finding[] {
  return accomplishments.flatMap((accomplishment, index): Finding[] => {
    const seconds = secondsOf(accomplishment)
    if (seconds <= LONGEST) return []
    return [
      {
        code: 'story-too-long',
        severity: 'warning',
        message: `The story "${accomplishment.title}" takes about ${seconds} seconds to tell; up to ${LONGEST} is good.`,
        place: { path: `accomplishments[${index}]` },
        hint: 'Cut it to what you did and what came of it. They can ask for the rest.',
      },
    ]
  })
}
