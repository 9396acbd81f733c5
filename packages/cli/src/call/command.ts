/** What a person can ask for in a conversation, and how a typed line says it. */

import { nearest } from '@cuecard/core'

/** Words to be kept, and where they belong. */
export interface Text {
  kind: 'text'
  text: string
  /** The id of a capture; `null` for a note of one's own. Absent: the one that is next. */
  capture?: string | null
  /** An unknown command that the words began with. */
  unknown?: string
}

export type Command =
  | Text
  /** A number, and the person it was heard from: an answer, where there are such. */
  | { kind: 'number'; number: number; by?: string; text: string }
  | { kind: 'jump'; to: string }
  | { kind: 'unknown'; word: string }
  | {
      kind:
        'on' | 'back' | 'undo' | 'skip' | 'left' | 'steps' | 'notes' | 'help' | 'end' | 'interrupt'
    }

const PLAIN = ['back', 'undo', 'skip', 'left', 'steps', 'notes', 'help', 'end'] as const

/** Every word that may follow a slash. */
export const COMMANDS: readonly string[] = [...PLAIN, 'jump', 'note', 'own', 'answer']

/** What other programs call it. */
const ELSEWHERE: Record<string, string> = { quit: 'end', exit: 'end', q: 'end', stop: 'end' }

/** What is said of a word that no command is, or not with what stands after it. */
export function noCommand(word: string): string {
  if (PLAIN.some((each) => each === word)) return `Nothing stands after /${word}.`
  if (COMMANDS.includes(word)) return `Something stands after /${word}.`
  const near = ELSEWHERE[word] ?? nearest(word, COMMANDS)
  return near === undefined
    ? `There is no /${word}.`
    : `There is no /${word}. Did you mean /${near}?`
}

function numbered(text: string): Command | undefined {
  const [, number, by] = /^(\d{1,3})(?:\s+@(\S+))?$/.exec(text) ?? []
  if (number === undefined) return undefined
  return { kind: 'number', number: Number(number), text, ...(by !== undefined && { by }) }
}

function slashed(word: string, rest: string, line: string, captures: readonly string[]): Command {
  const plain = PLAIN.find((each) => each === word)
  if (plain && rest === '') return { kind: plain }
  if (word === 'jump') return { kind: 'jump', to: rest }
  if (word === 'answer') return numbered(rest) ?? { kind: 'unknown', word }
  if (word === 'own' && rest !== '') return { kind: 'text', text: rest, capture: null }
  if (word === 'note' && rest !== '') {
    const [, capture, words] = /^(\S+)\s+(\S[^]*)$/.exec(rest) ?? []
    const named = capture !== undefined && captures.includes(capture)
    return named ? { kind: 'text', text: words!, capture } : { kind: 'text', text: rest }
  }
  // Words that follow were meant to be kept, whatever the first of them was meant to be.
  if (rest !== '') return { kind: 'text', text: line, unknown: word }
  return { kind: 'unknown', word }
}

/**
 * A line as it was typed.
 *
 * @param captures the ids of what the step at hand wants written down
 * @example parseCommand('/note rank second of four', ['rank'])
 */
export function parseCommand(line: string, captures: readonly string[]): Command {
  const text = line.trim()
  if (text === '') return { kind: 'on' }
  if (text === '?') return { kind: 'help' }
  const [, word, rest = ''] = /^\/([a-z]+)(?:\s+([^]*))?$/i.exec(text) ?? []
  if (word !== undefined) return slashed(word.toLowerCase(), rest.trim(), text, captures)
  return numbered(text) ?? { kind: 'text', text }
}
