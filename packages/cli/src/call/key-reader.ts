/** Reads keys from a terminal: one key answers or goes back, and words become a line that can be edited. */
import { createInterface } from 'node:readline'
import type { Terminal } from '../io.ts'
import { type Command, COMMANDS, parseCommand } from './command.ts'
import type { Asked, Reader } from './reader.ts'

export interface KeyReader extends Reader {
  /** Shows the line that is being typed, at the place where the cursor is. */
  prompt: () => void
}

export interface KeyEvents {
  /** Tab was pressed. */
  onTab: () => void
  /** The terminal has another size now. */
  onResize: () => void
}

const PROMPT = '› '

/** Commands that begin as the line does. */
function completions(line: string): [string[], string] {
  return [COMMANDS.map((word) => `/${word}`).filter((word) => word.startsWith(line)), line]
}

export function keyReader({ input, output }: Terminal, { onTab, onResize }: KeyEvents): KeyReader {
  const ready: (Command | undefined)[] = []
  let waiting: ((command: Command | undefined) => void) | undefined
  let asked: Asked = { answers: 0, captures: [] }
  let closed = false

  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    completer(line: string) {
      if (line.startsWith('/')) return completions(line)
      onTab()
      return [[], line]
    },
  })
  const give = (command: Command | undefined) => {
    if (waiting) waiting(command)
    else ready.push(command)
    waiting = undefined
  }
  /** What one key says, where it is the only one typed. */
  const command = (text: string): Command | undefined => {
    if (text === '?') return { kind: 'help' }
    const number = /^[1-9]$/.test(text) ? Number(text) : 0
    if (number > 0 && number <= asked.answers) return { kind: 'number', number, text }
    return undefined
  }
  const onKey = (text: string | undefined, key: { name?: string }) => {
    const before = lines.line
    if (before === '' && key.name === 'left') return give({ kind: 'back' })
    if (text === undefined || before !== text) return
    // What is pasted comes all at once, and is a note, whatever it begins with.
    setImmediate(() => {
      const meant = lines.line === text ? command(text) : undefined
      if (!meant) return
      lines.write(null, { ctrl: true, name: 'u' })
      give(meant)
    })
  }
  input.on('keypress', onKey)
  output.on('resize', onResize)
  lines.on('line', (line) => give(parseCommand(line, asked.captures)))
  lines.on('SIGINT', () => give({ kind: 'interrupt' }))
  lines.on('close', () => {
    closed = true
    give(undefined)
  })
  return {
    read(now) {
      asked = now
      if (ready.length > 0) return Promise.resolve(ready.shift())
      if (closed) return Promise.resolve(undefined)
      return new Promise((resolve) => (waiting = resolve))
    },
    prompt: () => lines.prompt(true),
    draft: () => (closed ? '' : lines.line),
    close() {
      input.off('keypress', onKey)
      output.off('resize', onResize)
      if (!closed) lines.close()
    },
  }
}
