/** What a reply to a rejection says, and how much of it a LinkedIn invitation has room for. */
import type { Finding } from '../../findings/finding.ts'
import type { Facts, FactsContext, Fitted } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import { charactersIn } from './characters-in.ts'

type Part = 'hope' | 'employer' | 'signature' | 'values'

/** What an invitation tells beside its thanks and its wish: the fullest that fits is told. */
const CHOICES: readonly (readonly Part[])[] = [
  ['hope', 'employer', 'signature', 'values'],
  ['employer', 'signature', 'values'],
  ['signature', 'values'],
  ['values'],
  ['hope', 'employer', 'signature'],
  ['employer', 'signature'],
  ['signature'],
  [],
]

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
  /** What there is to tell. */
  known: readonly Part[]
  /** What of an invitation is told: which choice it is, and its parts. */
  choice: number
  parts: Record<Part, boolean>
}

function partsOf(choice: number, known: readonly Part[]): RejectionReplyFacts['parts'] {
  const told = (part: Part) => CHOICES[choice]!.includes(part) && known.includes(part)
  return {
    hope: told('hope'),
    employer: told('employer'),
    signature: told('signature'),
    values: told('values'),
  }
}

/** Derives the facts of one reply: all of it, to begin with. */
export function facts(
  { candidate, employer }: Partial<Pick<Dossier, 'candidate' | 'employer'>>,
  { person, tone }: Pick<FactsContext, 'person' | 'tone'>,
): Facts & { facts: RejectionReplyFacts } {
  const known: Part[] = [
    ...(tone === 'brief' ? [] : (['hope', 'signature'] as const)),
    ...(tone !== 'brief' && employer?.name !== undefined ? (['employer'] as const) : []),
    ...(person?.values === undefined ? [] : (['values'] as const)),
  ]
  return {
    facts: {
      who: person?.name?.full ?? person?.id ?? 'them',
      connected: person?.connected === true,
      limit: candidate?.linkedinPremium === true ? PREMIUM : FREE,
      known,
      choice: 0,
      parts: partsOf(0, known),
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
  const { connected, limit, known, choice } = derived
  const note = text.trim()
  if (connected) return { findings: [] }
  if (note.length > limit && choice + 1 < CHOICES.length) {
    const next = choice + 1
    return { facts: { ...derived, choice: next, parts: partsOf(next, known) }, findings: [] }
  }
  const count = note.length > limit ? charactersIn(note) : note.length
  const isShorter = known.includes('values') && !derived.parts.values
  return {
    findings: [
      ...(isShorter ? [valuesLeftOut(derived)] : []),
      ...(count > limit ? [tooLong(derived, count)] : []),
    ],
  }
}
