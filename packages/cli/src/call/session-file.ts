/** What a session file holds: a line for the session, and one for each entry, so that a line more is all that a note takes. */
import type { Finding, Session } from '@cuecard/core'

export type SessionEntry = Session['entries'][number]

/** Where the conversation came from; files are named as seen from the session file. */
export interface Origin {
  /** A page of the person's own, where the script is one. */
  script?: string | undefined
  templates?: string | undefined
  data?: readonly string[] | undefined
}

export interface SessionFile {
  session: Session
  origin: Origin
  /** How many bytes are whole lines; what follows was cut off as it was written. */
  whole: number
  /** What could be saved of that. */
  recovered?: SessionEntry | undefined
  findings: Finding[]
}

/** The first line. */
export function headLine(session: Session, origin: Origin): string {
  const bare = { ...session, entries: undefined }
  return `${JSON.stringify({ cuecard: 'session', origin, session: bare })}\n`
}

/** The line of an entry. The words come last, so that most of them are left where the line is cut off. */
export function entryLine(entry: SessionEntry): string {
  const { kind, ...rest } = entry
  if (kind !== 'noted') return `${JSON.stringify({ kind, ...rest })}\n`
  const { text, ...others } = rest as Omit<Extract<SessionEntry, { kind: 'noted' }>, 'kind'>
  return `${JSON.stringify({ kind, ...others, text })}\n`
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** What of a line that was cut off can be kept: all of it where only the line's end is missing, or a note's words so far. */
function salvage(line: string): unknown {
  const entire = parsed(line)
  if (entire !== undefined) return entire
  // Half an escape, or half a letter, is no words.
  const words = line
    .replace(/\uFFFD+$/, '')
    .replace(/(?<=(?:^|[^\\])(?:\\\\)*)\\(?:u[\da-f]{0,3})?$/i, '')
  const note = parsed(`${words}}`) ?? parsed(`${words}"}`)
  // The half of an id, in another entry, would be another id.
  return (note as { kind?: unknown } | undefined)?.kind === 'noted' ? note : undefined
}

function unreadable(file: string, line: number, message: string, hint: string): Finding {
  return { code: 'unreadable-session', severity: 'error', message, hint, place: { file, line } }
}

/** What became of the last line, in words. */
function cutOffWords(rest: string, entry: SessionEntry | undefined): string {
  if (!entry) {
    const line = JSON.stringify(rest.slice(0, 200))
    return `The last line was cut off as it was written, and is left out: ${line}.`
  }
  if (parsed(rest) !== undefined) {
    return 'The last line was cut off just before its end; nothing of it is missing, and it is kept.'
  }
  const words = entry.kind === 'noted' ? entry.text : ''
  return `The last note was cut off as it was written; what is left of it is kept: ${JSON.stringify(words)}.`
}

function cutOff(
  file: string,
  line: number,
  rest: string,
  entry: SessionEntry | undefined,
): Finding {
  const hint = entry
    ? parsed(rest) === undefined && 'If an end is missing, note it once more.'
    : 'Do once more what is missing.'
  return {
    code: 'session-cut-off',
    severity: 'warning',
    message: cutOffWords(rest, entry),
    place: { file, line },
    ...(hint && { hint }),
  }
}

/**
 * Reads a session file.
 *
 * @param file as findings call it
 * @returns findings only, where it is none
 */
export async function parseSession(
  bytes: Uint8Array,
  file: string,
): Promise<SessionFile | { session?: never; findings: Finding[] }> {
  const whole = bytes.lastIndexOf(10) + 1
  const decoder = new TextDecoder()
  const lines = decoder.decode(bytes.subarray(0, whole)).split('\n').slice(0, -1)
  // A machine that lost its power may have left room that it never wrote to.
  const rest = decoder.decode(bytes.subarray(whole)).replaceAll('\0', '')
  const { sessionSchema } = await import('@cuecard/core/schemas')
  const head = parsed(lines[0] ?? '') as
    { cuecard?: unknown; origin?: Origin; session?: object } | undefined
  const start = sessionSchema.safeParse({ ...head?.session, entries: [] })
  if (head?.cuecard !== 'session' || !start.success) {
    const message = 'This is no session: its first line does not say what conversation it is.'
    return { findings: [unreadable(file, 1, message, 'Name a file that `cuecard call` has made.')] }
  }
  const isEntry = (entry: unknown): SessionEntry | undefined =>
    sessionSchema.safeParse({ ...start.data, entries: [entry] }).data?.entries[0]
  const entries: SessionEntry[] = []
  const findings: Finding[] = []
  lines.slice(1).forEach((line, at) => {
    const entry = isEntry(parsed(line))
    if (entry) entries.push(entry)
    else {
      const message = `This line is no entry of a conversation: ${JSON.stringify(line.slice(0, 200))}.`
      const hint = 'Put it right, or take the line out. Nothing was changed.'
      findings.push(unreadable(file, at + 2, message, hint))
    }
  })
  if (findings.length > 0) return { findings }
  const recovered = rest === '' ? undefined : isEntry(salvage(rest))
  if (rest !== '') findings.push(cutOff(file, lines.length + 1, rest, recovered))
  const session = { ...start.data, entries }
  return { session, origin: head.origin ?? {}, whole, recovered, findings }
}
