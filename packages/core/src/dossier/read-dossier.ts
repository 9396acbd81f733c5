/** Owns the reading of one dossier that stands alone. */
import { readDossiers } from './read-dossiers.ts'
import type { ReadDossier } from './read-dossiers.ts'

/**
 * Reads a dossier from YAML or JSON and checks everything about it at once.
 *
 * Where several files belong together, use `readDossiers`: a reference may lead from one to another.
 *
 * @param text the file, as text or as bytes (UTF-8)
 * @param options `file`: its name, for findings
 * @returns the dossier, or `null` if a finding is an error; never throws on any text
 * @example
 * readDossier('kind: application\ncandidate: { name: { full: Ann Lee } }').data?.candidate?.name.full // 'Ann Lee'
 */
export function readDossier(
  text: string | Uint8Array,
  options: { file?: string } = {},
): ReadDossier {
  const { dossiers, findings } = readDossiers([{ text, ...options }])
  return { ...options, data: dossiers[0]?.data ?? null, findings }
}
