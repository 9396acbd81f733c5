/** The letters that every candidate makes: the example dossier, and the facts prepared from it for each letter. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { prepare, resolveOptions, thankYouLetter } from './dist/cuecard.mjs'

export interface Story {
  title: string
  employer?: string
  similar?: string
  result?: string
}

/** What a template is given. */
export interface Context {
  candidate: { name: object; location?: string; email?: string; phone?: string }
  employer: { name?: string; location?: string }
  facts: {
    topics: { discussed: { topic: string; said?: string; yours?: string }; strength?: Story }[]
    others: string[]
    promises: { followUp: string }[]
    more?: Story
    suits: boolean
    picture: boolean
    boss: boolean
    colleague: boolean
  }
  interview: { start?: string }
  is: { letter?: boolean; formal?: boolean; brief?: boolean }
  now: string
  person: { name: object; role?: string; dealings?: string }
  position: { title?: string }
}

export interface Options {
  to: string
  channel: 'email' | 'letter'
  tone: 'warm' | 'formal' | 'brief'
  now: string
}

/** One letter: how it is asked for, and what is known of it once that was read, checked and derived. */
export interface Letter {
  options: Options
  settings: unknown
  context: Context
}

/** The example dossier as a whole, as an application holds it. */
export const dossier: unknown = parse(
  readFileSync(new URL('../examples/dossier.yaml', import.meta.url), 'utf8'),
)

const now = '2026-11-20T09:00-05:00[America/New_York]'

function letterFor(
  to: string,
  channel: Options['channel'] = 'letter',
  tone: Options['tone'] = 'warm',
): Letter {
  const options = { to, channel, tone, now }
  const settings: unknown = resolveOptions(thankYouLetter, options)
  return { options, settings, context: prepare(thankYouLetter, dossier, settings).context }
}

/** The letter that is timed: on paper, with sender, date and address; two topics, each with a story. */
export const letter: Letter = letterFor('henrik-aalto')

/** Everybody's letters, in each tone, sent each way: what candidates must agree on. */
export const letters: readonly Letter[] = ['miriam-castellanos', 'henrik-aalto', 'suryani'].flatMap(
  (to) =>
    (['email', 'letter'] as const).flatMap((channel) =>
      (['warm', 'formal', 'brief'] as const).map((tone) => letterFor(to, channel, tone)),
    ),
)
