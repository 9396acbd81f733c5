/** Reading, checking and joining dossiers: text in, data and findings out. */
export { decodeText } from './decode-text.ts'
export { groupDossiers } from './group-dossiers.ts'
export type { DossierGroup, FiledDossier } from './group-dossiers.ts'
export { mergeDossiers } from './merge-dossiers.ts'
export { readDossier } from './read-dossier.ts'
export { readDossiers } from './read-dossiers.ts'
export type { DossierSource, ReadDossier } from './read-dossiers.ts'
