/** From what a person asks for to entries of the session, and to the words of an answer. */
import type { Entry, View, ViewedCapture, ViewedStep } from '@cuecard/core'
import { type Command, noCommand, type Text } from './command.ts'
import { helpLines, leftLines, noteLines, stepLines } from './lists.ts'
import { findPerson, nameOf } from './people.ts'
import { findStep } from './find-step.ts'
import type { Setting, Talk } from './talk.ts'

export interface Turn {
  /** What is said to it; nothing where the next step says enough. */
  said: readonly string[]
  /** Whether the step is to be shown again, because it may be another. */
  moved: boolean
  /** Whether the conversation is over. */
  over?: boolean
  /** The people of whom one is to be named for the latest note. */
  whom?: readonly string[]
  /** The question that asks for it. */
  question?: string
}

const say = (...said: string[]): Turn => ({ said, moved: false })

/** What a note is taken for where nothing else is said: what has none yet, or what takes many. */
export function nextCapture(step: ViewedStep | null): ViewedCapture | undefined {
  const captures = step?.captures ?? []
  return (
    captures.find(({ notes }) => notes.length === 0) ??
    captures.findLast(({ many }) => many) ??
    captures.at(-1)
  )
}

const quoted = (text: string): string => `"${text.trim()}"`

/** What a person of a note is to it. */
const roleIn = (capture: ViewedCapture | undefined): 'by' | 'about' =>
  capture?.to.includes('[next]') ? 'about' : 'by'

function note(talk: Talk, { data }: Setting, command: Text): Turn {
  const { step } = talk.view()
  const [, named, rest] = /^@(\S+)\s+(\S[^]*)$/.exec(command.text) ?? []
  const person = named === undefined ? undefined : findPerson(named, data, talk.session())
  const capture =
    command.capture === undefined
      ? nextCapture(step)
      : step?.captures.find(({ id }) => id === command.capture)
  const text = person === undefined ? command.text : rest!
  const refused = talk.take({
    kind: 'noted',
    text,
    ...(step && { step: step.id }),
    ...(capture && { capture: capture.id }),
    ...(person !== undefined && { [roleIn(capture)]: person }),
  })
  if (refused !== undefined) return say(refused)
  const what = capture ? `${capture.what}: ` : ''
  const said = [`Noted. ${what}${quoted(text)}`]
  if (command.unknown !== undefined) {
    said.push(`(${noCommand(command.unknown)} The line is a note now; /undo takes it back.)`)
  }
  const people = person === undefined ? (capture?.people ?? []) : []
  return { said, moved: false, ...(people.length > 0 && { whom: people }) }
}

/** The latest note or answer once more, with the person named. */
function name(talk: Talk, setting: Setting, person: string): Turn {
  const last = lastStanding(talk)
  if (last?.kind !== 'noted' && last?.kind !== 'answered') return say()
  talk.take({ kind: 'undone' })
  const { step } = talk.view()
  const capture =
    last.kind === 'noted' ? step?.captures.find(({ id }) => id === last.capture) : undefined
  talk.take({ ...last, at: setting.at(), [roleIn(capture)]: person })
  return say(`That is ${nameOf(person, setting.data)}'s.`)
}

function entered(talk: Talk, entry: Entry): Turn {
  const refused = talk.take(entry)
  return refused === undefined ? { said: [], moved: true } : say(refused)
}

function goOn(talk: Talk): Turn {
  const { step } = talk.view()
  if (!step) return { said: [], moved: false, over: true }
  if (step.choices.length === 0) return entered(talk, { kind: 'answered', step: step.id })
  return say(`Choose an answer, ${range(step)}, or /skip.`)
}

function range({ choices }: ViewedStep): string {
  if (choices.length <= 2) return choices.map((_, at) => at + 1).join(' or ')
  return `1 to ${choices.length}`
}

function number(talk: Talk, setting: Setting, command: Command & { kind: 'number' }): Turn {
  const { step } = talk.view()
  // Where nothing is asked, a number is what was heard.
  if (!step || step.choices.length === 0) return note(talk, setting, { ...command, kind: 'text' })
  const choice = step.choices[command.number - 1]
  if (!choice) {
    return say(`The answers are ${range(step)}. To write the number down: /note ${command.text}`)
  }
  const by = command.by && findPerson(command.by, setting.data, talk.session())
  const entry = { kind: 'answered', step: step.id, choice: choice.id } as const
  const turned = entered(talk, by === undefined ? entry : { ...entry, by })
  const isOpen = talk.news().some(({ code }) => code === 'note-about-whom')
  return turned.moved && isOpen ? { ...turned, whom: talk.session().with ?? [] } : turned
}

/** To the step before. An answer is taken back; notes stay. */
function back(talk: Talk): Turn {
  const { previous, step } = talk.view()
  if (!previous) return say('This is where it begins.')
  const last = lastStanding(talk)
  const isAnswer = last?.kind === 'answered' || last?.kind === 'skipped'
  if (isAnswer && last.step === previous.id) return entered(talk, { kind: 'undone' })
  return entered(talk, {
    kind: 'jumped',
    to: previous.id,
    ...(step && { step: step.id }),
    ...(previous.round && { round: previous.round.number }),
  })
}

function lastStanding(talk: Talk): Entry | undefined {
  const left: Entry[] = []
  for (const entry of talk.session().entries) {
    if (entry.kind === 'undone') left.pop()
    else left.push(entry)
  }
  return left.at(-1)
}

const TAKEN_BACK: Record<Entry['kind'], string> = {
  answered: 'the step gone through',
  noted: 'the note',
  skipped: 'the step passed over',
  jumped: 'the jump',
  undone: '',
}

function undo(talk: Talk): Turn {
  const last = lastStanding(talk)
  const turn = entered(talk, { kind: 'undone' })
  if (!last || !turn.moved) return turn
  const words = last.kind === 'noted' ? ` ${quoted(last.text)}` : ''
  return { ...turn, said: [`Taken back: ${TAKEN_BACK[last.kind]}${words}.`] }
}

function jump(talk: Talk, { script }: Setting, asked: string): Turn {
  const [, to = asked, round] = /^(.*\S)\s+(\d+)$/.exec(asked) ?? []
  const found = findStep(script, asked) ?? findStep(script, to)
  if (!found) {
    return say(
      asked === ''
        ? 'Where to? /jump takes the number or the words of a step; /steps shows them all.'
        : `No step is called ${quoted(asked)}, or several could be meant. /steps shows them all.`,
    )
  }
  const isRound = findStep(script, asked) === undefined && round !== undefined
  return entered(talk, {
    kind: 'jumped',
    to: found.id,
    ...(isRound && { round: Number(round) }),
  })
}

/**
 * Does what is asked for.
 *
 * @param whom the people of whom one is to be named for the latest note, where that was asked
 */
export function turn(
  talk: Talk,
  setting: Setting,
  command: Command,
  whom: readonly string[] = [],
): Turn {
  const person = command.kind === 'number' ? whom[command.number - 1] : undefined
  if (person !== undefined) return name(talk, setting, person)
  const seen: View = talk.view()
  switch (command.kind) {
    case 'text':
      return note(talk, setting, command)
    case 'number':
      return number(talk, setting, command)
    case 'on':
      return whom.length > 0 ? say('Left open.') : goOn(talk)
    case 'back':
      return back(talk)
    case 'undo':
      return undo(talk)
    case 'skip':
      return seen.step ? entered(talk, { kind: 'skipped', step: seen.step.id }) : goOn(talk)
    case 'jump':
      return jump(talk, setting, command.to)
    case 'left':
      return say(...leftLines(seen, setting.script))
    case 'steps':
      return say(...stepLines(setting.script, seen))
    case 'notes':
      return say(...noteLines(seen.notes))
    case 'help':
      return say(...helpLines(seen.step))
    case 'end':
    case 'interrupt':
      return { said: [], moved: false, over: true }
    case 'unknown':
      return say(`${noCommand(command.word)} /help tells what there is.`)
  }
}
