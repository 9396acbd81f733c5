/** Owns what follows from the two names of the beginning, so that nobody is taken for somebody else. */
import type { Side } from '../store/kept.ts'
import { isBlank, listAt, valueAt, withValue } from './form/data.ts'
import type { Path } from './form/field.ts'

/** Whoever is named first on the hiring side leads the talk, until somebody else is chosen. */
function withHost(data: unknown): unknown {
  const id = valueAt(data, ['people', 0, 'id'])
  const isOpen = id !== undefined && valueAt(data, ['host']) === undefined
  return isOpen ? withValue(data, ['host'], id) : data
}

/** The id of an interview that began with a name. */
const made = 'interview-1'

/** Nothing is known of it but who was there: at most the person with the id. */
function isBare(interview: unknown, id: unknown): boolean {
  const { people: _, ...rest } = (interview ?? {}) as Record<string, unknown>
  return isBlank(rest) && listAt(interview, ['people']).every((each) => each === id)
}

/** Whoever is named first on the other side was met: the talk with them is there as long as they have a name. */
function withInterview(data: unknown): unknown {
  const id = valueAt(data, ['people', 0, 'id'])
  const interviews = listAt(data, ['interviews'])
  if (interviews.length > 1 || interviews.some((each) => !isBare(each, id))) return data
  if (isBlank(valueAt(data, ['people', 0, 'name', 'full']))) {
    const isOurs = valueAt(interviews[0], ['id']) === made
    return isOurs ? withValue(data, ['interviews'], undefined) : data
  }
  const known = valueAt(interviews[0], ['id']) ?? made
  return withValue(data, ['interviews'], [{ id: known, people: [id] }])
}

/**
 * The data with what its first names say by themselves.
 *
 * @param path what was typed
 */
export function withFirstTalk(side: Side, data: unknown, path: Path): unknown {
  if (side === 'hiring') return withHost(data)
  const isName = path.slice(0, 3).join('.') === 'people.0.name'
  return isName ? withInterview(data) : data
}
