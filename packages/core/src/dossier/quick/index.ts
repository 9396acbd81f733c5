/** Reading dossiers at the start of a program, before anything large is loaded. */
export { applicationsOf, mergeDossiers } from '../merge-dossiers.ts'
export { readDossiersQuickly } from './read-quickly.ts'
export type { OffsetAt } from './sound-time.ts'
