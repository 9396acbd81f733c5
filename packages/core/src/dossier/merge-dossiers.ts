/** Owns how the dossiers for one document become one. */
import type { Finding } from '../findings/finding.ts'
import type { Dossier } from '../schemas/dossier.ts'
import { groupDossiers, type DossierGroup } from './group-dossiers.ts'

/**
 * Joins dossiers of one application, its profile and its hiring team. Two applications are an error.
 *
 * @param dossiers in the order in which they were named; those that could not be read are passed over
 * @returns the one dossier (`null` if there is none, or more than one application), and findings
 * @example
 * mergeDossiers([{ data: profile, file: 'profile.yaml' }, { data: job, file: 'job.yaml' }]).data
 */
export function mergeDossiers(
  dossiers: readonly { data: Dossier | null; file?: string | undefined }[],
): { data: Dossier | null; findings: Finding[] } {
  const groups = grouped(dossiers)
  const [first, ...others] = groups
  if (others.length === 0) return { data: first?.data ?? null, findings: [] }
  return { data: null, findings: [several(groups)] }
}

/**
 * Each application by itself, joined with the profile and the hiring team, for those who look at several.
 *
 * @param dossiers in the order in which they were named; those that could not be read are passed over
 * @example
 * render(pipeline, { applications: applicationsOf(readDossiers(sources).dossiers) }, { now })
 */
export function applicationsOf(
  dossiers: readonly { data: Dossier | null; file?: string | undefined }[],
): Dossier[] {
  return grouped(dossiers)
    .map(({ data }) => data)
    .filter(({ kind }) => kind === 'application')
}

function grouped(
  dossiers: readonly { data: Dossier | null; file?: string | undefined }[],
): DossierGroup[] {
  return groupDossiers(
    dossiers.flatMap(({ data, file }) =>
      data ? [{ data, ...(file !== undefined && { file }) }] : [],
    ),
  )
}

function several(groups: readonly DossierGroup[]): Finding {
  const file = groups[1]?.files[0]
  return {
    code: 'several-applications',
    severity: 'error',
    message: `Here one application is wanted, but there are ${groups.length}: ${groups.map(named).join(', ')}.`,
    place: { ...(file !== undefined && { file }), path: 'id' },
    hint: 'Name the files of one application only. Files of the same application have the same id.',
  }
}

const named = ({ data, files }: DossierGroup) =>
  [
    data.id ?? data.employer?.name ?? 'one without an id',
    files.length > 0 ? `(${files.join(', ')})` : '',
  ]
    .filter(Boolean)
    .join(' ')
