/** Owns the way out and in: the same YAML that the command line reads, and resumes. Loaded when it is asked for. */
import { type Finding, withCollected } from '@cuecard/core'
import { importResume, mergeDossiers, readDossier, writeDossier } from '@cuecard/core/dossier'
import type { Dossier } from '@cuecard/core/schemas'
import type { Side } from '../store/kept.ts'

/** What was typed as a file, which names its schema for editors. */
export function exported(dossier: Partial<Dossier>): string {
  return writeDossier(dossier, { schema: new URL('/schema/dossier.json', location.href).href })
}

/** What became of a file. */
export interface Imported {
  /** Undefined where a finding is an error. */
  side?: Side
  dossier?: Partial<Dossier>
  /** Whether it was added to what is there, and takes nothing away. */
  added: boolean
  findings: Finding[]
}

function isResume(text: string): boolean {
  try {
    const data = JSON.parse(text) as object | null
    return typeof data === 'object' && data !== null && 'basics' in data && !('kind' in data)
  } catch {
    return false
  }
}

const isError = ({ severity }: Finding): boolean => severity === 'error'

/**
 * Reads a file that was chosen: a dossier takes the place of the one before, a profile or a resume is added to it.
 *
 * @param kept what the candidate's side has
 */
export async function imported(file: File, kept: Partial<Dossier>): Promise<Imported> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  if (isResume(text)) {
    const { additions, findings } = importResume(text, { file: file.name })
    if (findings.some(isError)) return { added: true, findings }
    const grown = withCollected(kept, additions)
    return {
      side: 'application',
      dossier: grown.data as Partial<Dossier>,
      added: true,
      findings: [...findings, ...grown.findings],
    }
  }
  const read = readDossier(bytes, { file: file.name })
  const { data, findings } = read
  if (!data) return { added: false, findings }
  if (data.kind !== 'profile') return { side: data.kind, dossier: data, added: false, findings }
  const mine = {
    file: 'this browser',
    data: { ...kept, kind: 'application' } as Dossier,
    findings: [],
  }
  const merged = mergeDossiers([mine, read])
  const all = [...findings, ...merged.findings]
  return merged.data
    ? {
        side: 'application',
        dossier: { ...merged.data, kind: 'application' },
        added: true,
        findings: all,
      }
    : { added: true, findings: all }
}
