/** What a reply to a rejection says, and how much of it a LinkedIn invitation has room for. */
import type { Finding } from '../../findings/finding.ts'
import type { Facts, FactsContext, Fitted } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import { charactersIn } from './characters-in.ts'

/** Parts of an invitation that may go, in this order, until it fits. */
const PARTS = ['hope', 'employer', 'signature', 'values'] as const

/** Characters that LinkedIn gives an invitation's note, on a free account and on Premium. */
const FREE = 200
const PREMIUM = 300

export interface RejectionReplyFacts {
  /** The reader's name, for messages. */
  who: string
  /** Whether it is an ordinary message, since both are connected already. */
  connected: boolean
  /** The characters that an invitation may have. */
  limit: number
  /** Whether there is something that the writer values in the reader. */
  values: boolean
  /** What of an invitation is told. */
  parts: Record<(typeof PARTS)[number], boolean>
}

/** Derives the facts of one reply: all of it, to begin with. */
export function facts(
  { candidate, employer }: Partial<Pick<Dossier, 'candidate' | 'employer'>>,
  { person, tone }: Pick<FactsContext, 'person' | 'tone'>,
): Facts & { facts: RejectionReplyFacts } {
  const isBrief = tone === 'brief'
  const values = person?.values !== undefined
  return {
    facts: {
      who: person?.name?.full ?? person?.id ?? 'them',
      connected: person?.connected === true,
      limit: candidate?.linkedinPremium === true ? PREMIUM : FREE,
      values,
      parts: {
        hope: !isBrief,
        employer: !isBrief && employer?.name !== undefined,
        signature: !isBrief,
        values,
      },
    },
    findings: [],
  }
}

function valuesLeftOut({ who, limit }: RejectionReplyFacts): Finding {
  return {
    code: 'invitation-shortened',
    severity: 'warning',
    message: `LinkedIn takes ${limit} characters, so the invitation to ${who} does not say what you value in them.`,
    place: { path: 'people' },
    hint: 'Put `values` more shortly, or set `linkedinPremium: true` on the candidate if you have Premium.',
  }
}

function tooLong({ who, limit }: RejectionReplyFacts, count: number): Finding {
  return {
    code: 'invitation-too-long',
    severity: 'warning',
    message: `The invitation to ${who} has ${count} characters, and LinkedIn takes ${limit}.`,
    place: { path: 'people' },
    hint: 'Shorten it by hand before you send it.',
  }
}

/**
 * Leaves parts out until the invitation fits. Counted are characters as a reader sees them. While something can
 * still go, the computer's count of them, which is never smaller, must fit as well: then no field cuts it off.
 */
export function fit(derived: RejectionReplyFacts, text: string): Fitted {
  const { connected, limit, parts, values } = derived
  const note = text.trim()
  if (connected) return { findings: [] }
  const next = PARTS.find((part) => parts[part])
  if (note.length > limit && next) {
    return { facts: { ...derived, parts: { ...parts, [next]: false } }, findings: [] }
  }
  const count = note.length > limit ? charactersIn(note) : note.length
  return {
    findings: [
      ...(values && !parts.values ? [valuesLeftOut(derived)] : []),
      ...(count > limit ? [tooLong(derived, count)] : []),
    ],
  }
}
