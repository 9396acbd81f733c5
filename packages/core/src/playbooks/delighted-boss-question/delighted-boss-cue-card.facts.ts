/** The shape of what the cue card derives: all that the lines it prints can name. */
import factsDelightedBossQuestionSchema from './delighted-boss-question.facts.ts'

const factsDelightedBossCueCardSchema = factsDelightedBossQuestionSchema

export default factsDelightedBossCueCardSchema
