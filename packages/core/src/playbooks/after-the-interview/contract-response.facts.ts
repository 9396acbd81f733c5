/** The shape of what this reply derives; read when it is compiled, never shipped with it. */
import { offerReplySchema } from './offer-reply-schema.ts'

export default offerReplySchema
