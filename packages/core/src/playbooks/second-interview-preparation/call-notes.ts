/** What the call before the interview brought in that has a bearing on one person and stands nowhere else yet. */
import { personById } from '../../derive/person-by-id.ts'
import type { Capture } from '../../schemas/capture.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'

/** A note, and who said it, as far as that is known. */
export interface CallNote {
  capture: Capture
  by?: Person
}

type Data = Partial<Pick<Dossier, 'people' | 'captures' | 'process' | 'competition'>>

const SCRIPT = 'second-interview-call'

const fold = (text: string | undefined): string => text?.trim().toLowerCase() ?? ''

/** All that has a place of its own in the dossier, and is printed from there. */
function placed({ people = [], process = [], competition }: Data): Set<string> {
  const texts = people.flatMap(({ cares = [], asPerson, partInProcess, standing = {} }) => [
    ...cares,
    asPerson,
    partInProcess,
    ...Object.values(standing).flatMap((value) =>
      [value].flat().filter((each) => typeof each === 'string'),
    ),
  ])
  return new Set([...texts, ...process.map(({ label }) => label), competition].map(fold))
}

/**
 * What others said about a person, in the order in which it was noted. What the call brought in about nobody in
 * particular was about whoever comes next, and counts for everybody.
 *
 * @param person whom the notes are for; undefined where it is not known yet
 */
export function callNotes(data: Data, person: Person | undefined): CallNote[] {
  const elsewhere = placed(data)
  return (data.captures ?? []).flatMap((capture): CallNote[] => {
    const isAbout =
      capture.about === undefined ? capture.script === SCRIPT : capture.about === person?.id
    const isTheirs = person !== undefined && capture.by === person.id
    if (!isAbout || isTheirs || !capture.words?.trim() || elsewhere.has(fold(capture.words))) {
      return []
    }
    const by = personById(data.people, capture.by)
    return [{ capture, ...(by && { by }) }]
  })
}
