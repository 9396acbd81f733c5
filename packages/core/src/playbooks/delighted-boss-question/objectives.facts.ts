/** The shape of what the objectives derive; read when they are compiled, never shipped with them. */
import { firstYearSchema } from './first-year-schema.ts'

const factsObjectivesSchema = firstYearSchema

export default factsObjectivesSchema
