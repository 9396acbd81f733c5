/** Keeps a session to one conversation at a time: what two wrote into it would be the talk of neither. */
import { existsSync } from 'node:fs'
import { isTaken, takeLock } from '../dossier-file/with-lock.ts'
import { printable } from '../findings/printable.ts'
import type { Io } from '../io.ts'
import { MachineError } from '../machine-error.ts'
import { write } from '../write.ts'

/** A process that was killed leaves its lock behind; who goes on after that waits so long and no longer. */
const STALE = 3000
const PATIENCE = 4000

export interface Hold {
  /** @throws MachineError where another process has the session open */
  take: (path: string, name: string, io: Io) => Promise<void>
  /** False once another process has taken it, as after this one was stopped for a while. */
  isHeld: () => boolean
  release: () => Promise<void>
}

/** What is said where the session is another conversation's. */
export function inUse(name: string, cause?: unknown): MachineError {
  const finding = {
    code: 'session-in-use',
    severity: 'error',
    message: `${name} is open in another conversation.`,
    place: { file: name },
    hint: 'Go on there, or end it with /end and try again.',
  } as const
  return new MachineError(finding, cause)
}

export function newHold(): Hold {
  let held = true
  let release = async (): Promise<void> => {}
  return {
    async take(path, name, io) {
      // What is missing is told where it is read.
      if (!existsSync(path)) return
      const waiting = printable(`${name} may be open elsewhere: one moment.\n`)
      try {
        release = await takeLock(path, {
          stale: STALE,
          patience: PATIENCE,
          onWait: () => void write(io.stderr, 'stderr', waiting),
          onCompromised: () => (held = false),
        })
      } catch (error) {
        if (isTaken(error)) throw inUse(name, error)
        // Where the folder takes no lock, the session is gone on with all the same.
      }
    },
    isHeld: () => held,
    release: () => release().catch(() => {}),
  }
}
