/** The shape of what the outcome guide derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'
import { dateSchema } from '../../schemas/date.ts'
import { dossierSchema } from '../../schemas/dossier.ts'
import { offerReplySchema } from './offer-reply-schema.ts'

export default offerReplySchema.extend({
  came: dossierSchema.shape.outcome,
  silence: z.object({ from: dateSchema, call: z.boolean(), day: dateSchema }).optional(),
  silent: z.boolean(),
})
