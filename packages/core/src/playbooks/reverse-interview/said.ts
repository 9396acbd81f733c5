/** Sorts what was written down in the talk and has no field of its own in the dossier. */
import type { Arena } from '../../schemas/arena.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'

const SCRIPT = 'reverse-interview'

/** By the steps of the script: what kind of note is taken there. */
const KINDS: Readonly<Record<string, Exclude<keyof Said, 'words'>>> = {
  'they-turn-it-around': 'questions',
  'they-ask-about-pay': 'questions',
  // Named, and not among the arenas: one too many.
  'offer-the-fields': 'waiting',
  'refuse-the-fifth-kindly': 'waiting',
  'nothing-serves-it': 'missing',
  'you-are-not-sure': 'open',
}

export interface Said {
  /** What the candidate asked, and is to be answered. */
  questions: Capture[]
  /** Arenas that had to wait. */
  waiting: Capture[]
  /** What they need and the company does not have. */
  missing: Capture[]
  /** What the company has to find out. */
  open: Capture[]
  /** Anything else they said. */
  words: Capture[]
}

export type SaidData = Partial<Pick<Dossier, 'captures' | 'arenas' | 'growth'>>

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** Every text that stands in a field of the dossier already. */
function noted({ arenas = [], growth }: SaidData): Set<string> {
  const ofArena = ({ label, strengths, wishes, obstacles, ways }: Arena) => [
    label,
    ...[strengths, wishes, obstacles, ways].flatMap((texts) => texts ?? []),
  ]
  const all = [
    ...arenas.flatMap(ofArena),
    ...(growth?.helpedBefore ?? []),
    ...(growth?.prefers ?? []),
  ]
  return new Set(all.map((text) => folded(text ?? '')))
}

/** What was said in the talk, by kind; what a field of the dossier says is left out. */
export function saidIn(data: SaidData): Said {
  const said: Said = { questions: [], waiting: [], missing: [], open: [], words: [] }
  const known = noted(data)
  for (const capture of data.captures ?? []) {
    const words = capture.words?.trim()
    // A remark of the team's own is nothing that the candidate said.
    if (capture.own === true || capture.script !== SCRIPT || !words || known.has(folded(words)))
      continue
    said[KINDS[capture.step ?? ''] ?? 'words'].push(capture)
  }
  return said
}
