/** Owns when the dossier is kept: at each keystroke, one after the other, the latest last. */
import type { Dossier } from '@cuecard/core/schemas'
import { keepDossier, type Side } from '../store/kept.ts'
import { withoutBlanks } from './form/data.ts'

/** What was typed, as a dossier. */
export function dossierOf(side: Side, data: unknown): Partial<Dossier> {
  return { kind: side, ...(withoutBlanks(data) as Partial<Dossier> | undefined) }
}

let waiting: { side: Side; data: unknown } | undefined
let writing: Promise<void> | undefined

async function write(): Promise<void> {
  while (waiting) {
    const { side, data } = waiting
    waiting = undefined
    await keepDossier(side, dossierOf(side, data))
  }
}

/** Keeps what was typed; of several calls in a row the last counts. */
export function keep(side: Side, data: unknown): Promise<void> {
  waiting = { side, data }
  return (writing ??= write().finally(() => {
    writing = undefined
  }))
}
