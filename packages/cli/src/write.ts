/** Writes to a stream and waits until it is out. A reader that went away (`| head`) is no failure. */
import type { Output } from './io.ts'
import { MachineError, machineFinding } from './machine-error.ts'

/** @throws MachineError where the stream cannot take it, as on a full disk */
export async function write(
  output: Output,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  if (content.length === 0) return
  await new Promise<void>((resolve, reject) => {
    output.write(content, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve()
      else reject(new MachineError(machineFinding('unwritable-file', name, error), error))
    })
  })
}
