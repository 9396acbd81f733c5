/** Which arenas the plan is about: those that the candidate chose, and no more than one talk can hold. */
import type { Finding } from '../../findings/finding.ts'
import type { Arena } from '../../schemas/arena.ts'

/** The most arenas that one talk explores. */
const MOST = 4

export interface ChosenArenas {
  /** Four at most, in the order of the dossier. */
  chosen: Arena[]
  /** Those that were chosen beyond the fourth. */
  later: Arena[]
  findings: Finding[]
}

/** What was only offered is marked so: an arena that the walk wrote down has no mark, and was chosen. */
const isChosen = ({ chosen, label }: Arena): boolean => chosen !== false && Boolean(label?.trim())

/** Picks the arenas that were chosen; says so where there are too many. */
export function chosenArenas(arenas: readonly Arena[] = []): ChosenArenas {
  const all = arenas.filter(isChosen)
  const [chosen, later] = [all.slice(0, MOST), all.slice(MOST)]
  if (!later[0]) return { chosen, later, findings: [] }
  const names = later.map(({ label }) => JSON.stringify(label)).join(', ')
  return {
    chosen,
    later,
    findings: [
      {
        code: 'too-many-arenas',
        severity: 'warning',
        message: `${all.length} arenas are chosen, and one talk explores ${MOST} at most: ${names} will have to wait.`,
        place: { path: `arenas[${arenas.indexOf(later[0])}].chosen` },
        hint: `Ask which ${MOST} matter most, and put \`chosen: false\` at the others.`,
      },
    ],
  }
}
