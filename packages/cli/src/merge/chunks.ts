/** Reads a file, or stdin, piece by piece. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { STDIN } from '../input/read-source.ts'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'

const SIZE = 1 << 18

export interface Chunks {
  /** As findings call it. */
  name: string
  /** How many bytes there are, where that can be known. */
  size?: number
  /** How many were read so far. */
  read: () => number
  chunks: AsyncGenerator<Uint8Array>
}

/** @throws MachineError where it is missing or cannot be read */
export function openChunks(file: string, io: Io): Chunks {
  let bytes = 0
  const counted = (chunk: Uint8Array): Uint8Array => {
    bytes += chunk.length
    return chunk
  }
  const read = () => bytes
  if (file === STDIN) {
    const chunks = (async function* () {
      for await (const chunk of io.stdin) yield counted(Buffer.from(chunk as Uint8Array))
    })()
    return { name: '<stdin>', read, chunks }
  }
  const failed = (error: unknown) =>
    new MachineError(machineFinding('unreadable-file', file, error), error)
  try {
    const descriptor = openSync(resolve(io.cwd, file), 'r')
    const stats = fstatSync(descriptor)
    const chunks = (async function* () {
      try {
        for (;;) {
          const chunk = Buffer.allocUnsafe(SIZE)
          const length = readSync(descriptor, chunk)
          if (length === 0) return
          yield counted(chunk.subarray(0, length))
        }
      } catch (error) {
        throw failed(error)
      } finally {
        closeSync(descriptor)
      }
    })()
    return { name: file, ...(stats.isFile() && { size: stats.size }), read, chunks }
  } catch (error) {
    throw failed(error)
  }
}
