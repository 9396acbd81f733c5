/** Reads and writes transcripts: what somebody did in a walk, and what the walk showed after each thing. */
import { stringify } from 'yaml'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Session } from '../../src/schemas/session.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { UsageError } from '../../src/render/usage-error.ts'
import { apply } from '../../src/walk/apply.ts'
import { collect } from '../../src/walk/collect.ts'
import type { Entry } from '../../src/walk/entry.ts'
import { type StartOptions, start } from '../../src/walk/start.ts'
import { view } from '../../src/walk/view.ts'
import type { View } from '../../src/walk/view-as.ts'
import { withCollected } from '../../src/walk/with-collected.ts'

/** A transcript's own part: its head, and its lines that begin with `>`. */
export interface Transcript {
  head: string[]
  options: Record<string, string>
  doings: string[]
}

const OPTION = /^(data|with|next|id|at|interview): (.*)$/

export function readTranscript(text: string): Transcript {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => line === '' || line.startsWith('>'))
  const head = lines.slice(0, end < 0 ? lines.length : end)
  const options = head.flatMap((line) => {
    const [, option, value] = OPTION.exec(line) ?? []
    return option === undefined ? [] : [[option, value!]]
  })
  return {
    head,
    options: Object.fromEntries(options) as Record<string, string>,
    doings: lines.filter((line) => line.startsWith('> ')),
  }
}

const ids = (text: string | undefined): string[] | undefined => text?.split(/,\s*/).filter(Boolean)

export function optionsOf({ options }: Transcript, data: Partial<Dossier>): StartOptions {
  const { with: talkedTo, next, id, at, interview } = options
  return { data, with: ids(talkedTo), next: ids(next), id, at, interview }
}

/**
 * `> answered first by dana` · `> note rank: Near the top.` · `> note cares about tom: calm` · `> note: Tea.` ·
 * `> skipped` · `> jumped greet 2` · `> undone`; a time may end each: `@ 2026-…`.
 */
export function entryOf(line: string): Entry {
  const [, doing = '', at] = /^> (.*?)(?: @ (\S+))?$/.exec(line) ?? []
  const noted =
    /^note(?: ([\w-]+))?(?: by ([\w-]+))?(?: about ([\w-]+))?(?: at ([\w-]+))?: (.*)$/.exec(doing)
  if (noted) {
    const [, capture, by, about, step, text = ''] = noted
    return { kind: 'noted', capture, by, about, step, text: text.replaceAll('\\n', '\n'), at }
  }
  const [kind, first, second, third] = doing.split(' ')
  if (kind === 'answered') {
    return second === 'by' ? { kind, choice: first, by: third, at } : { kind, choice: first, at }
  }
  if (kind === 'jumped') return { kind, to: first!, round: second ? Number(second) : undefined, at }
  if (kind === 'skipped' || kind === 'undone') return { kind, at }
  throw new Error(`Nothing is known of: ${line}`)
}

/** What a view shows; of findings only those that are new. */
function shown(now: View, before?: View): string {
  const { step, done, remaining, minutes, elapsed } = now
  const known = new Set(before?.findings.map(({ message }) => message))
  const findings = now.findings.filter(({ message }) => !known.has(message))
  const left = `${remaining.length} to go, ${minutes} min${elapsed === null ? '' : `, ${elapsed} s gone`}`
  const told = findings.map(({ code, message, hint }) =>
    `  ! ${code}: ${message} ${hint ?? ''}`.trimEnd(),
  )
  if (!step) return [done ? `[over] ${left}` : '[closed]', ...told].join('\n')
  const { round } = step
  const where = round
    ? ` (${round.number} of ${round.of}${round.item ? `: ${round.item}` : ''})`
    : ''
  const isNamed = ({ people }: { people: string[] }) => people.length > 0
  return [
    `[${step.id}]${where} ${left}`,
    ...step.say.map((line) => `  "${line.replaceAll('\n', '\n   ')}"`),
    ...step.choices.map(({ id, label, chosen }) => `  ${chosen ? '*' : '-'} ${id}: ${label}`),
    ...step.captures.map(
      (capture) =>
        `  _ ${capture.id}: ${capture.what}${isNamed(capture) ? ` (${capture.people.join(' or ')})` : ''}`,
    ),
    ...step.captures.flatMap(({ notes }) => notes.map(({ text }) => `    = ${text}`)),
    ...told,
  ].join('\n')
}

/** The whole of a transcript as it has to be, and the session at its end. */
export function playTranscript(
  script: ScriptDefinition,
  transcript: Transcript,
  data: Partial<Dossier>,
): { text: string; session: Session; views: View[] } {
  let session = start(script, optionsOf(transcript, data))
  const views: View[] = [view(script, session, data)]
  const parts = [transcript.head.join('\n'), shown(views[0]!)]
  for (const line of transcript.doings) {
    try {
      session = apply(script, session, entryOf(line))
      const now = view(script, session, data)
      parts.push(`${line}\n\n${shown(now, views.at(-1))}`)
      views.push(now)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      parts.push(`${line}\n\nrefused: ${error.message}`)
    }
  }
  const additions = collect(script, session)
  const { findings } = withCollected(data, additions)
  const told = findings.map(({ message }) => `! ${message}\n`).join('')
  parts.push(`[collected]\n${stringify(additions, { lineWidth: 0 })}${told}`)
  return { text: parts.join('\n\n'), session, views }
}
