/** Adds a resume to a dossier, in place; or prints it as a dossier of its own. */
import { changeDossier } from '../dossier-file/change-dossier.ts'
import { readSource, STDIN } from '../input/read-source.ts'
import { hasErrors } from '../outcome.ts'
import { UsageError } from '../usage-error.ts'
import type { Action } from '../verb.ts'

/** What belongs to the person, and serves every application. */
const EMPTY = 'kind: profile\n'

export const importResume: Action = async ({ operands, options }, io) => {
  const [into, other] = (options['data'] ?? []) as readonly string[]
  if (other !== undefined) {
    throw new UsageError('a resume is added to one dossier', 'call it once for each --data')
  }
  if (into === STDIN) {
    throw new UsageError('a dossier from stdin cannot be changed in place', 'give --data a file')
  }
  const { file, bytes } = await readSource(operands[0]!, io)
  const { addToDossier, importResume: read } = await import('@cuecard/core/dossier')
  const { additions, findings: found } = read(bytes, { file })
  if (hasErrors(found)) return { results: [], findings: found }

  if (into === undefined) {
    const { text, findings } = addToDossier(EMPTY, additions)
    return { results: [{ additions }], output: text, findings: [...found, ...findings] }
  }
  const add = (text: string) => addToDossier(text, additions, { file: into })
  const { changed, findings } = await changeDossier(into, add, io)
  const notes = hasErrors(findings)
    ? []
    : [changed ? `Added to ${into}` : `${into} says all of it already`]
  return { results: [{ file: into, changed, additions }], findings: [...found, ...findings], notes }
}
