/** Renders again at each change of what it is made of, until it is interrupted. */
import { relative } from 'node:path'
import { explain } from '../explain.ts'
import { printable } from '../findings/printable.ts'
import { STDIN } from '../input/read-source.ts'
import type { Io } from '../io.ts'
import { isMachineError } from '../machine-error.ts'
import type { Outcome } from '../outcome.ts'
import { isFileFormat } from '../output/file-letter.ts'
import type { OwnFiles } from '../output/write-files.ts'
import { printOutcome } from '../print-outcome.ts'
import { isUsageError, UsageError } from '../usage-error.ts'
import type { Call } from '../verb.ts'
import { write } from '../write.ts'
import { type Changes, changesOf } from './changes.ts'
import { ownFiles } from './own-files.ts'
import { watchedBy } from './watched.ts'

type Render = (call: Call, io: Io, own: OwnFiles) => Promise<Outcome>

function refuse({ operands, options }: Call): void {
  const {
    data = [],
    format,
    out,
  } = options as {
    data?: readonly string[]
    format: string
    out?: string
  }
  if (operands.includes(STDIN) || data.includes(STDIN)) {
    throw new UsageError('stdin cannot be watched', 'give --watch a file')
  }
  if (isFileFormat(format) && out === undefined) {
    throw new UsageError(`--watch needs a place for each ${format}`, `--out letter.${format}`)
  }
}

const two = (part: number): string => String(part).padStart(2, '0')
const clock = (now: Date): string =>
  [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')

/** Nothing that is wrong for a while ends it: it may be mended with the next change. */
async function again(
  render: Render,
  call: Call,
  io: Io,
  own: OwnFiles,
): Promise<Outcome | undefined> {
  try {
    return await render(call, io, own)
  } catch (error) {
    if (isMachineError(error)) {
      return { results: [], findings: [error.finding], machineFailed: true }
    }
    if (!isUsageError(error)) throw error
    await write(io.stderr, 'stderr', explain(error, io).words)
    return undefined
  }
}

async function atEachChange(
  changes: Changes,
  perform: () => Promise<Outcome | undefined>,
  asJson: boolean,
  io: Io,
): Promise<void> {
  for (let isRead = true; isRead;) {
    const paths = await changes.next()
    const names = paths.map((path) => printable(relative(io.cwd, path)))
    await write(io.stderr, 'stderr', `\n${clock(io.now())} ${names.join(', ')} changed\n\n`)
    const outcome = await perform()
    isRead = outcome === undefined || (await printOutcome(outcome, asJson, io))
  }
}

/**
 * The first time `--out` replaces a file only with `--force`; then the files are its own, until somebody else
 * changes them.
 *
 * @param render does it once
 * @returns what came of the first time, where that failed; nothing once nobody reads stdout any more
 * @throws UsageError where it cannot be done even once
 */
export async function watch(render: Render, call: Call, io: Io): Promise<Outcome> {
  refuse(call)
  const watched = watchedBy(call, io)
  if (watched.length === 0) {
    throw new UsageError('there is nothing to watch', 'give --data FILE, or a FILE.document.md')
  }
  const own = ownFiles()
  const asJson = call.options['json'] === true
  // Watched before it is read: what changes meanwhile is not missed.
  const changes = await changesOf(watched, own.isPath)
  try {
    const first = await render(call, io, own)
    if (first.machineFailed) return first
    if (await printOutcome(first, asJson, io)) {
      await write(io.stderr, 'stderr', '\nRendered anew at each change; Ctrl+C ends it.\n')
      await atEachChange(changes, () => again(render, call, io, own), asJson, io)
    }
    return { results: [], findings: [] }
  } finally {
    await changes.close()
  }
}
