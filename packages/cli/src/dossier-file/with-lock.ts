/** Lets one process at a time work on a file. */
import { setTimeout as wait } from 'node:timers/promises'
import { MachineError, machineFinding } from '../machine-error.ts'

/** A process that was killed leaves its lock behind; after so long nobody believes it any more. */
const STALE = 5000
/** Longer than that. */
const PATIENCE = 8000

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED'

/** Tries until the lock is free; other failures are told at once. */
async function takeLock(path: string): Promise<() => Promise<void>> {
  const { default: lockfile } = await import('proper-lockfile')
  for (let waited = 0; ;) {
    try {
      return await lockfile.lock(path, {
        stale: STALE,
        realpath: false,
        // The work is done in much less time than a lock lasts.
        onCompromised: () => {},
      })
    } catch (error) {
      if (!isTaken(error) || waited > PATIENCE) throw error
      // Not in step with others who wait.
      const pause = 20 + Math.random() * 80
      waited += pause
      await wait(pause)
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
    release = await takeLock(path)
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
