/** From `--data` to a dossier, with everything that is wrong in any of the files, all at once. */
import type { Finding } from '@cuecard/core'
import { applicationsOf, mergeDossiers, readDossiersQuickly } from '@cuecard/core/dossier/quick'
import type { DossierSource } from '@cuecard/core/dossier'
import type { Dossier } from '@cuecard/core/schemas'
import type { Io } from '../io.ts'
import { MachineError } from '../machine-error.ts'
import { hasErrors } from '../outcome.ts'
import { UsageError } from '../usage-error.ts'
import { dataFiles } from './data-files.ts'
import { readSource, STDIN, type Source } from './read-source.ts'
import { withZoneOffsets } from './zone-offset.ts'

export interface Input {
  /** One dossier, or several applications where they were asked for. */
  data: Partial<Dossier> & { applications?: Dossier[] }
  findings: Finding[]
  machineFailed: boolean
}

/** Collects what can be read, and a finding for what cannot. */
async function readSources(given: readonly string[], io: Io) {
  const sources: Source[] = []
  const failures: Finding[] = []
  const attempt = async (read: () => Promise<void> | void) => {
    try {
      await read()
    } catch (error) {
      if (!(error instanceof MachineError)) throw error
      failures.push(error.finding)
    }
  }
  for (const each of given) {
    await attempt(async () => {
      for (const file of dataFiles(each, io)) {
        await attempt(async () => void sources.push(await readSource(file, io)))
      }
    })
  }
  return { sources, failures }
}

/** What can say more than that all is well is loaded only where it has to. */
async function readDossiers(sources: readonly DossierSource[]) {
  const read = withZoneOffsets((offsetAt) => readDossiersQuickly(sources, offsetAt))
  return read ?? (await import('@cuecard/core/dossier')).readDossiers(sources)
}

/**
 * @param given files, folders or `-`; none means the empty dossier
 * @param several whether applications of different ids are wanted side by side, and not an error
 * @throws UsageError where stdin is asked for twice
 */
export async function readData(
  given: readonly string[],
  io: Io,
  { several = false } = {},
): Promise<Input> {
  if (given.length === 0) return { data: {}, findings: [], machineFailed: false }
  if (given.filter((each) => each === STDIN).length > 1) {
    throw new UsageError('stdin can be read only once', 'give --data - once')
  }
  const { sources, failures } = await readSources(given, io)
  const read = await readDossiers(sources.map(({ file, bytes }) => ({ file, text: bytes })))
  const findings = [...failures, ...read.findings]
  const machineFailed = failures.length > 0
  // What two files say of each other is known only when each can be read.
  if (hasErrors(findings)) return { data: {}, findings, machineFailed }
  if (several) {
    return { data: { applications: applicationsOf(read.dossiers) }, findings, machineFailed }
  }
  const merged = mergeDossiers(read.dossiers)
  return { data: merged.data ?? {}, findings: [...findings, ...merged.findings], machineFailed }
}
