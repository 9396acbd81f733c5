/** The shape of what the sheet depends on; read when it is compiled, never shipped with it. */
import factsSecondInterviewCallSchema from './second-interview-call.facts.ts'

const factsCallSheetSchema = factsSecondInterviewCallSchema

export default factsCallSheetSchema
