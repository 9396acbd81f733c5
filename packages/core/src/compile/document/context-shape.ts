/** What a template can name: the dossier, the person at hand, and what is derived for the document. */
import { dossierSchema } from '../../schemas/dossier.ts'
import { interviewSchema } from '../../schemas/interview.ts'
import { personSchema } from '../../schemas/person.ts'
import { shapeOf } from '../../shape/shape-of.ts'
import type { Shape } from '../../shape/shape.ts'

type ObjectShape = { readonly [key: string]: Shape }

/** The dossier's entities by name. */
export const dossierShape = shapeOf(dossierSchema) as ObjectShape

/** What a document can read: one application's entities, or several applications side by side. */
export const readableShape: ObjectShape = { ...dossierShape, applications: [dossierShape] }

/** What a template finds beside the dossier's entities. */
const surroundings: ObjectShape = {
  now: 't',
  is: { email: 'b', letter: 'b', warm: 'b', formal: 'b', brief: 'b', draft: 'b' },
}

/**
 * The shape of a template's context.
 *
 * @param per `person` adds the person written to, and the interview with them
 * @param facts the shape of what the document derives
 */
export function contextShape(per: 'person' | null, facts: Shape = {}): ObjectShape {
  return {
    ...readableShape,
    ...surroundings,
    facts,
    ...(per === 'person' && { person: shapeOf(personSchema), interview: shapeOf(interviewSchema) }),
  }
}
