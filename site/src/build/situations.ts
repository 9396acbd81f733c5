/** Owns the ways in from the home page: where somebody may be, and the page that says what to say there. */
import { catalog } from '@cuecard/core/playbooks'
import { scriptOf } from './catalog.ts'
import { inlineHtml } from './inline-html.ts'
import { spokenSteps } from './spoken-steps.ts'

export interface Situation {
  when: string
  href: string
  /** What to say first, or what may have come. */
  words: string[]
  count: number
  unit: 'line' | 'outcome'
}

function inScript(when: string, id: string): Situation {
  const steps = [...spokenSteps(scriptOf(id)).values()]
  const spoken = steps.filter(({ kind, say }) => kind === 'main' && say.length > 0)
  return {
    when,
    href: `/scripts/${id}/`,
    words: [inlineHtml(spoken[0]!.say[0]!)],
    count: spoken.length,
    unit: 'line',
  }
}

function inOutcomes(when: string): Situation {
  const outcomes = catalog.playbooks.flatMap((playbook) => playbook.outcomes)
  return {
    when,
    href: '/outcomes/',
    words: outcomes.map(({ title }) => title),
    count: outcomes.length,
    unit: 'outcome',
  }
}

/** In the order of the process. */
export const situations: readonly Situation[] = [
  inScript('I have been called back', 'second-interview-call'),
  inScript('I am in the last interview', 'delighted-boss-question'),
  inOutcomes('I got an answer'),
  inScript('I am hiring', 'reverse-interview'),
]
