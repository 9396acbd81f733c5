/** Every sentence that a document can print is proof-read, whatever is known and whatever is not. */
import { describe, expect, it } from 'vitest'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { AnyOptions } from '../../src/render/options.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { named, reads, waysToAskFor } from '../support/documents.ts'
import { allDossiers, dossiersFor, fullFor } from '../support/dossiers.ts'
import { isOptional } from '../support/is-optional.ts'
import { fieldOf, leaves, withoutLeaves } from '../support/leaves.ts'
import { pairwise } from '../support/pairwise.ts'
import { randomFrom } from '../support/random.ts'
import { blocksOf } from './blocks-of.ts'
import { proofReader } from './proof-reader.ts'
import { wordsIn } from './words-in.ts'

const CONTRACTION = /\b(?:I'm|\w+n't|\w+'(?:ll|re|ve|d))\b/

const proofRead = proofReader(wordsIn(allDossiers))

/** The different blocks that a document prints of some data. */
function blocks(document: DocumentDefinition<unknown>, data: Partial<Dossier>, way: AnyOptions) {
  const { letters } = lettersFor(document, data, { ...way, format: 'tree', draft: true })
  return letters.flatMap(({ subject, body }) => [
    ...(subject === undefined ? [] : [subject]),
    ...(body === null ? [] : blocksOf(body)),
  ])
}

describe.each(named)('%s', (_id, document) => {
  const full = fullFor(document)
  const ways = waysToAskFor(document, full)

  it('has nothing that a proof-reader would mark', async () => {
    const seen = new Set<string>()
    const print = (data: Partial<Dossier>, way: AnyOptions) =>
      blocks(document, data, way).forEach((block) => seen.add(block))
    for (const data of [...Object.values(dossiersFor(document)), {}]) {
      for (const way of ways) print(data, way)
    }
    const fields = [...new Set(leaves(full).filter(isOptional).map(fieldOf))]
    const part = Object.entries(full).filter(([root]) => reads(document, root))
    for (const [row, gone] of pairwise(fields, randomFrom(2)).entries()) {
      const data = withoutLeaves(Object.fromEntries(part), (path) => gone.has(fieldOf(path)))
      print(data, ways[row % ways.length]!)
    }
    expect(await proofRead([...seen])).toEqual([])
  }, 60_000)
})

/** The documents that speak formally when asked to. */
const formal = named.filter(([, document]) =>
  waysToAskFor(document, fullFor(document)).some(({ tone }) => tone === 'formal'),
)

it.each(formal)('a formal %s contracts nothing', (_id, document) => {
  for (const data of Object.values(dossiersFor(document))) {
    const said = blocks(document, data, { tone: 'formal', locale: 'en-US' })
    expect(said.filter((block) => CONTRACTION.test(block))).toEqual([])
  }
})
