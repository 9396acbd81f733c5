/** Leads through a conversation: shows where it stands, reads what is asked for, and does it, until it is over. */
import type { Io, Output, Terminal } from '../io.ts'
import { paintFor } from '../findings/paint.ts'
import { printable } from '../findings/printable.ts'
import { write } from '../write.ts'
import { keyReader } from './key-reader.ts'
import { lineReader } from './line-reader.ts'
import { nameOf } from './people.ts'
import { plainPage } from './plain-page.ts'
import type { Reader } from './reader.ts'
import { screenPage } from './screen-page.ts'
import type { Setting, Talk } from './talk.ts'
import { nextCapture, type Turn, turn } from './turn.ts'

/** How a conversation ended. */
export type Ending = 'over' | 'interrupted' | 'no-more-input'

interface Stage {
  reader: Reader
  /** Shows what is new. */
  show: (latest: Turn) => Promise<void>
  /** What the next note is for, where a key has chosen it. */
  capture: () => string | null | undefined
}

/** From the top of an empty screen; what was there before can be scrolled to. */
const CLEAR = '\u001b[H\u001b[2J'

function onScreen(talk: Talk, io: Io, output: Output, terminal: Terminal): Stage {
  const begun = io.now().getTime()
  const paint = paintFor(output, io.env)
  let latest: Turn = { said: [], moved: true }
  let capture: string | null | undefined
  const draw = (): void => {
    const seconds = (io.now().getTime() - begun) / 1000
    const said = [...latest.said, ...(latest.question === undefined ? [] : [latest.question])]
    const page = { view: talk.view(), said, seconds, capture }
    const lines = screenPage(page, paint, terminal.output.columns || 80)
    terminal.output.write(`${CLEAR}${lines.join('\n')}\n`)
    reader.prompt()
  }
  const reader = keyReader(terminal, {
    onTab() {
      const { step } = talk.view()
      if (!step) return
      const all = [...step.captures.map(({ id }) => id), null]
      const at = capture === undefined ? (nextCapture(step)?.id ?? null) : capture
      capture = all[(all.indexOf(at) + 1) % all.length]
      draw()
    },
    onResize: draw,
  })
  return {
    reader,
    capture: () => capture,
    async show(turned) {
      latest = turned
      capture = undefined
      draw()
    },
  }
}

/** @param prompts whether somebody types there, and can be told when it is their turn */
function inLines(talk: Talk, io: Io, output: Output, name: string, prompts: boolean): Stage {
  return {
    reader: lineReader(io.stdin),
    capture: () => undefined,
    async show({ said, moved, question }) {
      const page = moved ? plainPage(talk.view()) : []
      const asked = question === undefined ? [] : [printable(question)]
      const lines = [...said.map(printable), ...page, ...asked]
      await write(output, name, lines.map((line) => `${line}\n`).join('') + (prompts ? '> ' : ''))
    },
  }
}

/** What came up with an entry, after what was said to it; or the question that settles it. */
function withNews(talk: Talk, { data }: Setting, turned: Turn): Turn {
  const { whom = [], said } = turned
  const people = whom.map((id, at) => `${at + 1} ${nameOf(id, data)}`).join(', ')
  const question = `Whose is it, or about whom? ${people}; Enter leaves it open.`
  const news = talk
    .news()
    .filter(({ code }) => whom.length === 0 || code !== 'note-about-whom')
    .map(({ message, hint }) => [message, hint].filter(Boolean).join(' '))
  return { ...turned, said: [...said, ...news], ...(whom.length > 0 && { question }) }
}

export interface Conversation {
  /** `stderr` where stdout is for data. */
  name: 'stdout' | 'stderr'
  /** Whether even a terminal gets lines only. */
  plain: boolean
  /** What is said where a signal ends it. */
  lastWords: () => string
}

export async function converse(
  talk: Talk,
  setting: Setting,
  io: Io,
  { name, plain, lastWords }: Conversation,
): Promise<Ending> {
  const output = io[name]
  const terminal = io.terminal?.(name)
  const stage =
    terminal && !plain && io.env['TERM'] !== 'dumb'
      ? onScreen(talk, io, output, terminal)
      : inLines(talk, io, output, name, terminal !== undefined)
  const { reader, show } = stage
  const keepDraft = () => {
    const draft = reader.draft().trim()
    if (draft !== '') turn(talk, setting, { kind: 'text', text: draft })
  }
  try {
    io.beforeEnding?.(() => {
      keepDraft()
      return lastWords()
    })
    let latest: Turn = { said: [], moved: true }
    await show(latest)
    for (;;) {
      const { step } = talk.view()
      const { whom = [] } = latest
      const command = await reader.read({
        answers: whom.length > 0 ? whom.length : (step?.choices.length ?? 0),
        captures: step?.captures.map(({ id }) => id) ?? [],
      })
      if (!command) return 'no-more-input'
      if (command.kind === 'interrupt') {
        keepDraft()
        return 'interrupted'
      }
      const chosen = stage.capture()
      const meant =
        command.kind === 'text' && command.capture === undefined && chosen !== undefined
          ? { ...command, capture: chosen }
          : command
      const before = talk.session()
      latest = turn(talk, setting, meant, whom)
      if (latest.over) return 'over'
      if (talk.session() !== before) latest = withNews(talk, setting, latest)
      await show(latest)
    }
  } finally {
    reader.close()
  }
}
