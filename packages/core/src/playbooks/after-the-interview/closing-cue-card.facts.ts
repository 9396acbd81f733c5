/** The shape of what the closing cue card derives: what the script's lines ask for. */
import factsClosingTheInterviewSchema from './closing-the-interview.facts.ts'

export default factsClosingTheInterviewSchema
