/** The sheet prints the script, and so depends on what its lines depend on. */
import { facts as factsOfTheCall } from './second-interview-call.ts'

/** Derives the facts of the call sheet. */
export const facts = factsOfTheCall
