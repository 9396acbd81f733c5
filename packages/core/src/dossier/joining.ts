/** Owns which files belong together when one of them refers to an entry. */
import { fieldOf } from './entries-of.ts'

/** The data that stand together with a file: all but applications of another id. */
export function joining(one: { data: unknown }, all: readonly { data: unknown }[]): unknown[] {
  const id = applicationId(one.data)
  return all
    .filter((other) => id === undefined || (applicationId(other.data) ?? id) === id)
    .map(({ data }) => data)
}

const applicationId = (data: unknown) =>
  fieldOf(data, 'kind') === 'application' ? fieldOf(data, 'id') : undefined
