/** Tells of changes to files, once they have settled. */
import { basename, dirname } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import type { Watched } from './watched.ts'

/** An editor that saves does several things at once; a change is told when nothing more has happened for so long. */
const SETTLED = 80

export interface Changes {
  /** Waits for the next change. @returns the paths of the files, each once */
  next: () => Promise<string[]>
  close: () => Promise<void>
}

function watcherOf({ folder, deep, has }: Watched): FSWatcher {
  return watch(folder, {
    ignoreInitial: true,
    ...(!deep && { depth: 0 }),
    ignored: (path, stats) =>
      path !== folder && (stats?.isFile() ? !has(basename(path)) : stats !== undefined && !deep),
  })
}

/** @param isOwn tells of files that this run writes itself: they are no news */
export async function changesOf(
  watched: readonly Watched[],
  isOwn: (path: string) => boolean,
): Promise<Changes> {
  const watchers = watched.map(watcherOf)
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let wake = (): void => {}
  const isSettled = (): boolean => changed.size > 0 && timer === undefined
  const note = (path: string): void => {
    if (isOwn(path)) return
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      wake()
    }, SETTLED)
  }
  await Promise.all(
    watchers.map(async (watcher) => {
      await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
      watcher.on('add', note).on('change', note).on('unlink', note)
      // What cannot be watched for a while, as a folder that is moved, is told of when it is there again.
      watcher.on('error', () => {})
    }),
  )
  return {
    async next() {
      while (!isSettled()) await new Promise<void>((resolve) => (wake = resolve))
      const paths = [...changed].sort((one, other) => dirname(one).localeCompare(dirname(other)))
      changed.clear()
      return paths
    },
    async close() {
      clearTimeout(timer)
      await Promise.all(watchers.map((watcher) => watcher.close()))
    },
  }
}
