/** Tells when letters of one round say nearly the same to different people. */
import type { Finding } from '../findings/finding.ts'
import type { Interview } from '../schemas/interview.ts'
import type { Person } from '../schemas/person.ts'
import { contentWords } from '../helpers/content-words.ts'

/** One letter of several, as rendered, for findings that need to see all of them. */
export interface Rendered {
  person: Person | null
  interview: Interview | null
  /** The body as text. */
  body: string
}

/** A letter of whose words fewer than this part are its own is no letter of its own. */
const OWN_PART = 0.12

/** The words of a letter's substance: names of its reader are no substance. */
function substance({ person, body }: Rendered): Set<string> {
  const {
    full = '',
    given = '',
    family = '',
    courtesy = '',
  } = person?.name ?? ({} as Person['name'])
  const names = new Set(contentWords(`${full} ${given} ${family} ${courtesy}`))
  return new Set(contentWords(body).filter((word) => !names.has(word)))
}

function ownPart(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => !others.has(word)).length / words.size
}

const sameRound = ({ interview: one }: Rendered, { interview: other }: Rendered): boolean =>
  one?.id === other?.id ||
  one?.round === undefined ||
  other?.round === undefined ||
  one.round === other.round

function finding(one: Rendered, other: Rendered): Finding {
  const nameOf = ({ person }: Rendered) => person?.name?.full ?? person?.id ?? 'nobody'
  return {
    code: 'near-duplicate-letters',
    severity: 'warning',
    message: `The letters to ${nameOf(one)} and ${nameOf(other)} say nearly the same.`,
    place: { path: 'interviews' },
    hint: 'People compare letters. Add a topic that you talked about with one of them, or tell which topic was whose: with: [their id].',
  }
}

/**
 * Compares each letter with each other one of its round, in substance: two of which both have hardly a word
 * of their own are named.
 */
export function nearDuplicates(letters: readonly Rendered[]): Finding[] {
  const words = letters.map(substance)
  return letters.flatMap((one, index) =>
    letters.slice(index + 1).flatMap((other, after) => {
      const [own, its] = [words[index]!, words[index + 1 + after]!]
      const alike = ownPart(own, its) < OWN_PART && ownPart(its, own) < OWN_PART
      return alike && sameRound(one, other) ? [finding(one, other)] : []
    }),
  )
}
