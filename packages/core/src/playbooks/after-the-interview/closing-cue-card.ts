/** What the closing cue card prints is what the script says: it derives the same. */
import { facts as closing } from './closing-the-interview.ts'

/** Derives the facts of the cue card. */
export const facts = closing
