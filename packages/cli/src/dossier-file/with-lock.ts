/** Lets one process at a time work on a file. */
import { setTimeout as wait } from 'node:timers/promises'
import { MachineError, machineFinding } from '../machine-error.ts'

/** A process that was killed leaves its lock behind; after so long nobody believes it any more. */
const STALE = 5000
/** Longer than that. */
const PATIENCE = 8000

/** Whether a lock was not had because somebody else has it. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED'

export interface Patience {
  /** After so many milliseconds without a sign of its owner a lock counts for nothing. */
  stale: number
  /** How many milliseconds to wait for a lock: longer than that. */
  patience: number
  /** Told once, where there is any waiting. */
  onWait?: () => void
  /** Told where the lock was lost: another process took it, as after this one was stopped for a while. */
  onCompromised?: () => void
}

/**
 * Tries until the lock is free; other failures are told at once.
 *
 * @returns what gives it back
 * @throws what `isTaken` knows, where others keep it; else what the system says
 */
export async function takeLock(
  path: string,
  { stale, patience, onWait, onCompromised }: Patience,
): Promise<() => Promise<void>> {
  const { default: lockfile } = await import('proper-lockfile')
  const begun = performance.now()
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await lockfile.lock(path, {
        stale,
        realpath: false,
        onCompromised: () => onCompromised?.(),
      })
    } catch (error) {
      if (!isTaken(error) || performance.now() - begun > patience) throw error
      if (isFirst) onWait?.()
      // Not in step with others who wait.
      await wait(20 + Math.random() * 80)
    }
  }
}

/**
 * @param path of a file that is there
 * @param name what findings call it
 * @throws MachineError where others keep it, or the folder takes no lock
 */
export async function withLock<Result>(
  path: string,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  let release: () => Promise<void>
  try {
    // The work is done in much less time than a lock lasts.
    release = await takeLock(path, { stale: STALE, patience: PATIENCE })
  } catch (error) {
    const cause = isTaken(error) ? new Error('another process is writing it') : error
    throw new MachineError(machineFinding('unwritable-file', name, cause), error)
  }
  try {
    return await work()
  } finally {
    await release().catch(() => {})
  }
}
