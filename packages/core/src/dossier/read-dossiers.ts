/** Owns the reading of files that belong together. */
import type { Finding } from '../findings/finding.ts'
import type { Dossier } from '../schemas/dossier.ts'
import { joining } from './joining.ts'
import { openDossier } from './open-dossier.ts'
import { unknownReferences } from './references.ts'

/** A file to read. */
export interface DossierSource {
  text: string | Uint8Array
  file?: string
}

/** What became of one file. */
export interface ReadDossier {
  file?: string
  /** `null` if a finding is an error. */
  data: Dossier | null
  findings: Finding[]
}

/**
 * Reads several files and checks everything about them at once, also what one says of another.
 *
 * @param sources the files, in the order in which they were named
 * @returns each dossier, and all findings in the order of the files
 * @example
 * const { dossiers, findings } = readDossiers([{ text: profile, file: 'profile.yaml' }, { text: job, file: 'job.yaml' }])
 * const { data } = mergeDossiers(dossiers)
 */
export function readDossiers(sources: readonly DossierSource[]): {
  dossiers: ReadDossier[]
  findings: Finding[]
} {
  const opened = sources.map(({ text, file }) => openDossier(text, file))
  // What cannot be read may hold the entry that another file refers to.
  const complete = opened.every(({ data }) => data !== undefined)
  const dossiers = opened.map((one, index): ReadDossier => {
    const file = sources[index]?.file
    const references = complete ? unknownReferences(one.data, one.places, joining(one, opened)) : []
    return {
      ...(file !== undefined && { file }),
      data: references.length > 0 ? null : (one.dossier ?? null),
      findings: [...one.findings, ...references].sort(byLine),
    }
  })
  return { dossiers, findings: dossiers.flatMap(({ findings }) => findings) }
}

const byLine = ({ place: a }: Finding, { place: b }: Finding) =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
