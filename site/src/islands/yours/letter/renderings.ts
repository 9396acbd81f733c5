/** Owns the letters that a document makes of what is kept: each ready, or a draft that shows what is missing. */
import {
  type AnyOptions,
  type DocumentDefinition,
  type Finding,
  type Format,
  type Letter,
  type Letters,
  lettersFor,
} from '@cuecard/core'

export interface Made {
  letter: Letter<'tree'>
  /** Whether facts are missing, and the text marks them. */
  isDraft: boolean
}

/** All letters, with everything that there is to say about them. */
export function lettersMade(
  document: DocumentDefinition<unknown>,
  data: unknown,
  options: AnyOptions,
): { letters: Made[]; findings: Finding[] } {
  const { letters, findings } = lettersFor(document, data, {
    ...options,
    format: 'tree',
    trace: true,
  })
  const isReady = letters.length > 0 && letters.every(({ body }) => body !== null)
  const drafts = isReady
    ? letters
    : lettersFor(document, data, { ...options, format: 'tree', trace: true, draft: true }).letters
  return {
    letters: drafts.map((draft, at) => {
      const ready = letters[at]
      return ready?.body ? { letter: ready, isDraft: false } : { letter: draft, isDraft: true }
    }),
    findings,
  }
}

const isAmong = (findings: readonly Finding[], one: Finding): boolean =>
  findings.some(({ code, message }) => code === one.code && message === one.message)

/** What there is to say about one of them: its own findings, and those of the set; none of another one's. */
export function findingsOf(
  { letters, findings }: ReturnType<typeof lettersMade>,
  one: Made | undefined,
): Finding[] {
  const others = letters.filter((each) => each !== one).flatMap(({ letter }) => letter.findings)
  const own = one?.letter.findings ?? []
  return findings.filter((finding) => isAmong(own, finding) || !isAmong(others, finding))
}

/** One of them in another format. */
export function inFormat<F extends Format>(
  document: DocumentDefinition<unknown>,
  data: unknown,
  options: AnyOptions,
  { letter: { person }, isDraft }: Made,
  format: F,
): Letter<F> | undefined {
  const one: Letters<F> = lettersFor(document, data, {
    ...options,
    ...(person && { to: person.id }),
    draft: isDraft,
    format,
  })
  return one.letters[0]
}
