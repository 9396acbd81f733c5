/** Owns which files belong to one application: those of the same id, each joined by every profile and hiring file. */
import type { Dossier } from '../schemas/dossier.ts'
import { join } from './join.ts'

/** A dossier and the file it came from. */
export interface FiledDossier {
  data: Dossier
  file?: string
}

/** One application, made of one or more files. */
export interface DossierGroup {
  data: Dossier
  /** The files of the application itself. */
  files: string[]
}

/**
 * Joins dossiers into one for each application.
 *
 * What belongs to a person or a hiring team joins every application, which wins where both say something;
 * of two files of one application the later wins. Without any application there is one group of the rest.
 *
 * @param dossiers in the order in which they were named
 * @returns one group for each application; none if there are no dossiers
 * @example
 * groupDossiers([{ data: profile }, { data: acme }, { data: globex }]).length // 2
 */
export function groupDossiers(dossiers: readonly FiledDossier[]): DossierGroup[] {
  const shared = dossiers.filter(({ data }) => data.kind !== 'application')
  const applications = dossiers.filter(({ data }) => data.kind === 'application')
  const groups = sort(applications)
  if (groups.length === 0) return shared.length > 0 ? [merge(shared, shared)] : []
  return groups.map((group) => merge([...shared, ...group], group))
}

/** Files of one id together; a file without an id goes with the only application that it can belong to. */
function sort(applications: readonly FiledDossier[]): FiledDossier[][] {
  const groups: FiledDossier[][] = []
  const named = applications.filter(({ data }) => data.id !== undefined)
  const nameless = applications.filter(({ data }) => data.id === undefined)
  for (const one of [...named, ...nameless]) {
    const fitting = groups.filter((group) => group.every((other) => isSame(one.data, other.data)))
    if (fitting.length === 1) fitting[0]?.push(one)
    else groups.push([one])
  }
  const inOrder = groups.map((group) => applications.filter((one) => group.includes(one)))
  const order = ([first]: FiledDossier[]) => (first ? applications.indexOf(first) : -1)
  return inOrder.sort((a, b) => order(a) - order(b))
}

function isSame(a: Dossier, b: Dossier): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id
  const [here, there] = [a.employer?.name, b.employer?.name]
  return here === undefined || there === undefined || here === there
}

function merge(dossiers: readonly FiledDossier[], own: readonly FiledDossier[]): DossierGroup {
  let data: unknown
  for (const one of dossiers) data = join(data, one.data)
  return {
    data: data as Dossier,
    files: own.flatMap(({ file }) => (file === undefined ? [] : [file])),
  }
}
