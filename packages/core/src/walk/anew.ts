/** A talk that is had once more, with somebody else or with the same person: apart from the walk, which every call loads. */
export { withCandidate } from './with-candidate.ts'
export { withoutCollected } from './without-collected.ts'
