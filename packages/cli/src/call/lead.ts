/** Leads through a conversation from the file that keeps it to what came of it. */
import { resolve } from 'node:path'
import { collect, type Finding, type Session, withCollected } from '@cuecard/core'
import { printable } from '../findings/printable.ts'
import { catalogFor } from '../input/catalog.ts'
import type { Io } from '../io.ts'
import { MachineError } from '../machine-error.ts'
import type { Outcome } from '../outcome.ts'
import { write } from '../write.ts'
import type { Asked, CallOptions } from './asked.ts'
import { begin } from './begin.ts'
import { closing } from './closing.ts'
import { converse } from './converse.ts'
import type { Hold } from './hold.ts'
import { type Journal, openJournal } from './journal.ts'
import { nameOf } from './people.ts'
import { save, type Saved } from './save.ts'
import { shellWords } from '../output/shell-words.ts'
import { type Setting, type Talk, talk } from './talk.ts'

interface Opened {
  talk: Talk
  /** Absent where the session can only be read. */
  journal?: Journal
  name: string
}

async function open(setting: Setting, asked: Asked, io: Io, hold: Hold): Promise<Opened | Finding> {
  const { isHeld } = hold
  const { resumed } = asked
  if (!resumed) {
    const begun = begin(setting.script, setting.data, asked, { at: setting.at(), io, isHeld })
    if (!begun.session) return begun.finding
    const { session, journal } = begun
    await hold.take(resolve(io.cwd, journal.name), journal.name, io)
    return { talk: talk(setting, session, journal), journal, name: journal.name }
  }
  const { recovered, name } = resumed
  const entries = [...resumed.session.entries, ...(recovered ? [recovered] : [])]
  const session = { ...resumed.session, entries }
  const read = talk(setting, session, undefined)
  if (read.view().readOnly) return { talk: read, name }
  const journal = openJournal(resolve(io.cwd, name), name, resumed, isHeld)
  return { talk: talk(setting, session, journal), journal, name }
}

function greeting({ script, data }: Setting, { talk: { session }, name }: Opened, isNew: boolean) {
  const people = (label: string, ids: readonly string[] = []) =>
    ids.length === 0 ? [] : [`${label}: ${ids.map((id) => nameOf(id, data)).join(', ')}`]
  const { with: talkedTo, next } = session()
  return [
    script.title,
    ...people('With', talkedTo),
    ...people('To be met next', next),
    isNew
      ? `Everything that you note is kept at once, in ${name}`
      : `This goes on with ${name}, in which everything that you note is kept at once`,
    '/help tells what you can type',
  ]
}

/** Notes that no disk took are at least said. */
function close(journal: Journal): { findings: Finding[]; unkept: string[] } {
  try {
    journal.close()
    return { findings: [], unkept: [] }
  } catch (error) {
    if (!(error instanceof MachineError)) throw error
    const unkept = journal
      .waiting()
      .flatMap((entry) => (entry.kind === 'noted' ? [`  ${entry.text}`] : []))
    return { findings: [error.finding], unkept }
  }
}

const isBare = ({ entries }: Session): boolean => entries.length === 0

/**
 * @param asked what the call is about
 * @param problems what was found before it
 */
export async function lead(
  setting: Setting,
  asked: Asked,
  {
    given,
    problems,
    io,
    hold,
  }: { given: CallOptions; problems: readonly Finding[]; io: Io; hold: Hold },
): Promise<Outcome> {
  const opened = await open(setting, asked, io, hold)
  if ('code' in opened) return { results: [], findings: [...problems, opened] }
  const { talk: held, journal, name } = opened
  const resume = shellWords(['cuecard', 'call', '--resume', name])
  const isOver = () => held.view().done && asked.resumed !== undefined && given.save === true
  let ending: Awaited<ReturnType<typeof converse>> = 'over'
  if (journal) {
    const words = greeting(setting, opened, asked.resumed === undefined)
    await write(io.stderr, 'stderr', words.map((line) => `${printable(line)}\n`).join(''))
    if (!isOver()) {
      ending = await converse(held, setting, io, {
        name: given.json ? 'stderr' : 'stdout',
        plain: given.plain === true,
        lastWords: () => printable(`\nKept in ${name}. To go on: ${resume}\n`),
      })
    }
  }
  const session = held.session()
  const kept = journal ? close(journal) : { findings: [], unkept: [] }
  const interrupted = ending === 'interrupted'
  if (journal && isBare(session) && !asked.resumed) {
    journal.remove()
    const findings = [...problems, ...held.view().findings]
    const notes = ['', 'Nothing was done, so no session is kept.']
    return { results: [], findings, notes, interrupted }
  }
  const { script, data } = setting
  const additions = collect(script, session)
  const joined = withCollected(data, additions)
  const saved: Saved | undefined =
    given.save && !interrupted ? await save(asked.data, additions, io) : undefined
  const view = held.view()
  const adds = Object.keys(additions).length > 0
  const lines = await closing({
    ...{
      script,
      session,
      view,
      data: joined.data,
      file: name,
      saved: adds ? saved?.file : undefined,
      asked,
    },
    ...{
      adds,
      unkept: kept.unkept,
      now: setting.at(),
      interrupted,
    },
    catalog: await catalogFor(asked.templates, io),
  })
  return {
    results: [
      {
        script: script.id,
        file: name,
        done: view.done,
        session,
        additions,
        saved: saved?.file ?? null,
      },
    ],
    findings: [...problems, ...kept.findings, ...view.findings, ...(saved ?? joined).findings],
    notes: lines,
    machineFailed: kept.findings.length > 0 || saved?.machineFailed === true,
    interrupted,
  }
}
