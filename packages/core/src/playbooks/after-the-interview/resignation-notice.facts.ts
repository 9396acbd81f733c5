/** The shape of what the notice derives; read when it is compiled, never shipped with it. */
import * as z from 'zod'

export default z.object({ written: z.string().optional() })
