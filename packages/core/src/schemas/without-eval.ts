/** Owns how schemas are built without zod's probe for `eval`, which a strict Content-Security-Policy reports. */
import * as z from 'zod'

/**
 * Builds a schema while zod's `jitless` switch is on, and puts the switch back.
 *
 * zod reads the switch when an object schema is *built*, and the switch is global: setting it for good
 * would change zod for the host application too. Building is synchronous, so nobody else ever sees it set.
 *
 * @param build makes the schema
 * @returns what `build` returns
 * @example
 * const pointSchema = withoutEval(() => z.object({ x: z.number(), y: z.number() }))
 */
export function withoutEval<T>(build: () => T): T {
  const before = z.config().jitless
  z.config({ jitless: true })
  try {
    return build()
  } finally {
    z.config({ jitless: before })
  }
}
