/** Reading dossiers at the start of a program, before anything large is loaded. */
export { applicationsOf, mergeDossiers } from '../merge-dossiers.ts'
export { join } from '../join.ts'
export { type Column, columnFor } from './column.ts'
export { checkQuickly, readDossiersQuickly } from './read-quickly.ts'
export type { OffsetAt } from './sound-time.ts'
