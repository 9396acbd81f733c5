/** Writes to a stream and waits until it is out. A reader that went away (`| head`) is no failure. */
import type { Output } from './io.ts'
import { MachineError, machineFinding } from './machine-error.ts'

/** @throws MachineError where the stream cannot take it, as on a full disk */
export async function write(output: Output, name: string, text: string): Promise<void> {
  if (text === '') return
  await new Promise<void>((resolve, reject) => {
    output.write(text, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve()
      else reject(new MachineError(machineFinding('unwritable-file', name, error), error))
    })
  })
}
