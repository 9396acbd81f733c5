/** Owns how what was typed becomes the dossier that is kept. */
import type { Dossier } from '@cuecard/core/schemas'
import { keepDossier, type Side } from '../store/kept.ts'
import { withoutBlanks } from './form/data.ts'

/** What was typed, as a dossier. */
export function dossierOf(side: Side, data: unknown): Partial<Dossier> {
  return { kind: side, ...(withoutBlanks(data) as Partial<Dossier> | undefined) }
}

/** Keeps what was typed: at once, since the next click may leave the page. The storage keeps the order of several. */
export function keep(side: Side, data: unknown): Promise<void> {
  return keepDossier(side, dossierOf(side, data))
}

/** Whether a form says what is kept: the blanks in it do not count. */
export function isKeptAs(side: Side, data: unknown, kept: Partial<Dossier>): boolean {
  return JSON.stringify(dossierOf(side, data)) === JSON.stringify(dossierOf(side, kept))
}
