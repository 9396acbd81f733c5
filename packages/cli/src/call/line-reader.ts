/** Reads what is typed, or piped, line by line, without touching the terminal. */
import { type Command, parseCommand } from './command.ts'
import type { Reader } from './reader.ts'

async function* linesOf(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stdin) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  rest += decoder.decode()
  // Without a newline at its end it is a line all the same.
  if (rest !== '') yield rest
}

export function lineReader(stdin: AsyncIterable<Uint8Array | string>): Reader {
  const lines = linesOf(stdin)
  return {
    async read({ captures }): Promise<Command | undefined> {
      const { value, done } = await lines.next()
      return done ? undefined : parseCommand(value.replace(/\r$/, ''), captures)
    },
    draft: () => '',
    close: () => {},
  }
}
