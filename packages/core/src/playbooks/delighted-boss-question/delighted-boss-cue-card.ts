/** What the cue card derives: the script's facts, since it prints the script. */
export { facts } from './delighted-boss-question.ts'
