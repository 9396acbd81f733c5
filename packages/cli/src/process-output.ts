/** Stdout and stderr without the time that Node's streams take to make, where they are files or pipes. */
import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Output } from './io.ts'

/** As `node:os` has it, which takes a while to load. */
const devNull = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null'

/** A terminal, or what cannot be told from one without more effort than its stream takes. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor)
    return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev
  } catch {
    return true
  }
}

/** Writes what fits at once. @returns what does not: a pipe that never blocks may be full. */
function writeNow(descriptor: number, content: string | Uint8Array): Uint8Array {
  let rest: Uint8Array = typeof content === 'string' ? new TextEncoder().encode(content) : content
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
  }
  return rest
}

/**
 * @param descriptor 1 or 2
 * @param open gives Node's own stream, for terminals and for pipes that are full
 */
export function processOutput(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  const direct = !mayBeTerminal(descriptor)
  let stream: NodeJS.WriteStream | undefined
  const opened = () => {
    // A failed write is answered where it is made; unheard, it would end the process with a stack.
    stream ??= open().on('error', () => {})
    return stream
  }
  return {
    get isTTY() {
      return !direct && opened().isTTY === true
    },
    get columns() {
      return direct ? undefined : opened().columns || undefined
    },
    write(content, done) {
      if (!direct || stream) return opened().write(content, done)
      try {
        const rest = writeNow(descriptor, content)
        if (rest.length === 0) done()
        else opened().write(rest, done)
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  }
}
