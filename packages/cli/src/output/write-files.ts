/** Writes files, each whole or not at all, and none where one of them would replace another without leave. */
import { lstatSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { dirname } from 'node:path'
import { MachineError, machineFinding } from '../machine-error.ts'
import { UsageError } from '../usage-error.ts'
import { makeFolder } from './make-folder.ts'
import type { Target } from './out-path.ts'

/** A device or a pipe, such as /dev/stdout: written to, never replaced. */
function isDevice(path: string): boolean {
  const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** @throws UsageError where one exists */
export function refuseReplacing(targets: readonly Target[]): void {
  const there = targets.filter(({ path }) => exists(path) && !isDevice(path))
  if (there.length === 0) return
  const names = there.map(({ name }) => name).join(', ')
  throw new UsageError(
    `${names} ${there.length === 1 ? 'exists' : 'exist'} already, so nothing was written`,
    '--force replaces',
  )
}

async function writeFile({ path, name, content }: Target): Promise<void> {
  try {
    if (isDevice(path)) writeFileSync(path, content)
    else await (await import('./replace-file.ts')).replaceFile(path, content)
  } catch (error) {
    throw new MachineError(machineFinding('unwritable-file', name, error), error)
  }
}

/** The files that this run has written, and may write again. */
export interface OwnFiles {
  /** Whether a file is as this run left it. */
  has: (target: Target) => boolean
  keep: (target: Target) => void
}

/**
 * @param own what may be replaced in any case
 * @param intoFolder whether the folder of the files may be made
 * @throws UsageError where a file exists and `force` is not set; then none is written
 * @throws MachineError where the system cannot write one; those before it are written
 */
export async function writeFiles(
  targets: readonly Target[],
  { force, intoFolder, own }: { force: boolean; intoFolder: boolean; own?: OwnFiles | undefined },
): Promise<void> {
  try {
    if (!force) refuseReplacing(own ? targets.filter((each) => !own.has(each)) : targets)
    if (intoFolder) for (const { path } of targets) makeFolder(dirname(path))
  } catch (error) {
    if (error instanceof UsageError) throw error
    const folder = dirname(targets[0]?.name ?? '')
    throw new MachineError(machineFinding('unwritable-file', folder, error), error)
  }
  for (const target of targets) {
    await writeFile(target)
    own?.keep(target)
  }
}
