/** The shape of what the notice derives: nothing beside what the dossier says; read when it is compiled, never shipped with it. */
import * as z from 'zod'

export default z.object({})
