/**
 * Owns the quick reading of dossiers about which there is nothing to say, which is nearly all of them.
 *
 * There are two ways to read. The full one (`readDossiers`) knows all of YAML and has words for every mistake, and
 * loading what it stands on takes several times as long as starting Node. This one knows the plain YAML that people
 * write and can only say "all is well"; wherever it is not sure, it hands back `null` and the full one has the say.
 * `test/dossier/read-quickly.property.test.ts` keeps the two equal.
 */
import { dossierRule } from '../../../generated/dossier-rule.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import { decodeText } from '../decode-text.ts'
import { duplicateIds } from '../duplicate-ids.ts'
import { joining } from '../joining.ts'
import type { Places } from '../places.ts'
import type { DossierSource, ReadDossier } from '../read-dossiers.ts'
import { unknownReferences } from '../references.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
import { soundCopy } from './sound-copy.ts'
import { soundTime, type OffsetAt } from './sound-time.ts'
import { orNull, unsure } from './unsure.ts'

/** Whoever asks for a place is about to report something. */
const nowhere: Places = { of: unsure, keys: unsure, source: unsure }

/**
 * Reads files as `readDossiers` does, if there is nothing to say about any of them.
 *
 * @param sources the files, in the order in which they were named
 * @param offsetAt what time zones are asked
 * @returns what `readDossiers` would, without findings; or `null`: ask `readDossiers`
 * @example
 * const read = readDossiersQuickly(sources, offsetAt) ?? readDossiers(sources)
 */
export function readDossiersQuickly(
  sources: readonly DossierSource[],
  offsetAt: OffsetAt,
): { dossiers: ReadDossier[]; findings: [] } | null {
  return orNull(() => {
    const opened = sources.map(({ text, file }) => {
      const data = soundDossier(readPlainYaml(textOf(text)), offsetAt)
      return { ...(file !== undefined && { file }), data, findings: [] }
    })
    for (const one of opened) unknownReferences(one.data, nowhere, joining(one, opened))
    return { dossiers: opened, findings: [] }
  })
}

/** A copy of plain data that are a sound dossier by themselves; leaves the quick reading otherwise. */
function soundDossier(value: unknown, offsetAt: OffsetAt): Dossier {
  const data = soundCopy(dossierRule, value, offsetAt) as Dossier
  duplicateIds(data, nowhere)
  refuseEndBeforeStart(data, offsetAt)
  return data
}

/**
 * Checks data that were read or made in any other way, as a row of a table joined over a dossier.
 *
 * @returns them as a dossier, if there is nothing to say about them; or `null`: ask `readDossier`
 * @example
 * const data = checkQuickly(row, offsetAt) ?? readDossier(JSON.stringify(row)).data
 */
export function checkQuickly(value: unknown, offsetAt: OffsetAt): Dossier | null {
  return orNull(() => {
    const data = soundDossier(value, offsetAt)
    unknownReferences(data, nowhere, [data])
    return data
  })
}

function textOf(text: string | Uint8Array): string {
  const decoded = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : decodeText(text)
  return typeof decoded === 'string' ? decoded : unsure()
}

/** So long is a time to its minutes: `2026-11-20T15:00`. */
const MINUTES = 16

function refuseEndBeforeStart({ interviews = [] }: Dossier, offsetAt: OffsetAt): void {
  for (const { start, end } of interviews) {
    if (start === undefined || end === undefined) continue
    // By one clock: what follows the minutes is the same.
    if (start.slice(MINUTES) === end.slice(MINUTES) && start <= end) continue
    if (soundTime(end, offsetAt) < soundTime(start, offsetAt)) unsure()
  }
}
