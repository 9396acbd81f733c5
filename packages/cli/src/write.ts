/** Writes to a stream and waits until it is out. A reader that went away (`| head`) is no failure. */
import type { Output } from './io.ts'
import { MachineError, machineFinding } from './machine-error.ts'

/**
 * @returns whether anybody reads it still
 * @throws MachineError where the stream cannot take it, as on a full disk
 */
export async function write(
  output: Output,
  name: string,
  content: string | Uint8Array,
): Promise<boolean> {
  if (content.length === 0) return true
  return new Promise((resolve, reject) => {
    output.write(content, (error) => {
      if (!error) resolve(true)
      else if ('code' in error && error.code === 'EPIPE') resolve(false)
      else reject(new MachineError(machineFinding('unwritable-file', name, error), error))
    })
  })
}
