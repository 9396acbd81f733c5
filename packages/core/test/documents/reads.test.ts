/** A document whose front matter says which fields it reads says it of all: with more of the data it is the same. */
import { describe, expect, test } from 'vitest'
import { dossierShape } from '../../src/compile/document/context-shape.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { Shape } from '../../src/shape/shape.ts'
import { named, neededBy, waysToAsk } from '../support/documents.ts'
import { dossiersFor } from '../support/dossiers.ts'

const roots = dossierShape as Record<string, Shape>

/** The roots that a shape has, each with all its fields. */
const whole = (shape: object): Record<string, Shape> =>
  Object.fromEntries(
    Object.entries(shape).map(([root, inner]) => [
      root,
      root === 'applications' ? [whole((inner as [object])[0])] : roots[root]!,
    ]),
  )

const needs = (shape: object) => JSON.stringify(shape)

describe.each(named.filter(([, { shape }]) => needs(shape) !== needs(whole(shape))))(
  '%s',
  (_id, document) => {
    test.each(Object.entries(dossiersFor(document)))('%s', (_name, data) => {
      for (const way of waysToAsk) {
        const options = { ...neededBy(document), ...way, draft: true }
        const more = { ...document, shape: whole(document.shape) }
        expect(lettersFor(document, data, options)).toEqual(lettersFor(more, data, options))
      }
    })
  },
)
