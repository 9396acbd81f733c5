/** Keeps what somebody has written themselves: no flag lets a verb write over what it reads. */
import { type BigIntStats, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DOSSIER } from '../input/data-files.ts'
import { isPage } from '../input/named.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import type { Call } from '../verb.ts'
import type { Target } from './out-path.ts'

function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}

/** The files that a folder gives to read; a file gives itself. */
function within(path: string, isRead: (name: string) => boolean, recursive = false): string[] {
  if (!statsOf(path)?.isDirectory()) return [path]
  try {
    return readdirSync(path, { recursive, encoding: 'utf8' })
      .filter((name) => isRead(basename(name)))
      .map((name) => join(path, name))
  } catch {
    return []
  }
}

/** Every file that the arguments of a verb name to be read. */
function inputsOf({ operands, options }: Call, io: Io): string[] {
  const all = (option: string): string[] =>
    [options[option] ?? []].flat().filter((each): each is string => typeof each === 'string')
  const at = (name: string): string => resolve(io.cwd, name)
  const pages = operands.filter((each) => isPage(each)).map(at)
  const folders = [
    ...pages.map((page) => join(dirname(page), 'partials')),
    ...all('templates').map(at),
  ]
  return [
    ...pages,
    ...['from', 'font'].flatMap(all).map(at),
    ...all('data').flatMap((each) => within(at(each), (name) => DOSSIER.test(name))),
    ...folders.flatMap((folder) => within(folder, (name) => /\.md$/i.test(name), true)),
  ]
}

const refusal = (name: string): UsageError =>
  new UsageError(
    `${name} is one of the files that this is made from, so nothing was written`,
    'name another with --out; not even --force replaces what is read',
  )

/**
 * @param targets what is to be written
 * @throws UsageError where one is a file that is read, by whatever name
 */
export function refuseInputs(
  targets: readonly Pick<Target, 'path' | 'name'>[],
  call: Call,
  io: Io,
): void {
  const idOf = (path: string): string | undefined => {
    const stats = statsOf(path)
    return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined
  }
  const there = new Map(targets.map(({ path, name }) => [idOf(path), name]))
  there.delete(undefined)
  if (there.size === 0) return
  const taken = inputsOf(call, io)
    .map(idOf)
    .find((id) => there.has(id))
  if (taken !== undefined) throw refusal(there.get(taken)!)
}

/**
 * For files whose names are known only as they are made: each takes the place of whatever has its name.
 *
 * @param out the folder, as it was named
 * @param isOwn whether a name may be one of theirs
 * @throws UsageError where a file that is read stands in the folder under such a name
 */
export function refuseInputsIn(
  out: string,
  isOwn: (name: string) => boolean,
  call: Call,
  io: Io,
): void {
  const real = (path: string): string => {
    try {
      return realpathSync(path)
    } catch {
      return path
    }
  }
  const folder = real(resolve(io.cwd, out))
  const paths = inputsOf(call, io).flatMap((path) => [
    join(real(dirname(path)), basename(path)),
    real(path),
  ])
  const taken = paths.find((path) => dirname(path) === folder && isOwn(basename(path)))
  if (taken !== undefined) throw refusal(join(out, basename(taken)))
}
