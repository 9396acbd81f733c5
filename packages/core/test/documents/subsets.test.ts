/** Whatever is missing from a dossier, what is left reads as if nothing were: for every document and format. */
import { describe, expect, it } from 'vitest'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import type { AnyOptions } from '../../src/render/options.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { named, reads, timeless, waysToAskFor } from '../support/documents.ts'
import { dossiersFor, fullFor } from '../support/dossiers.ts'
import { flawsIn } from '../support/flaws.ts'
import { isOptional } from '../support/is-optional.ts'
import { type Path, fieldOf, leaves, pathText, withoutLeaves } from '../support/leaves.ts'
import { pairsNotCovered, pairwise, someOf } from '../support/pairwise.ts'
import { randomFrom } from '../support/random.ts'

const marked = ['markdown', 'html'] as const
const timeout = 300_000

/** Each flaw once, with the first set of data that showed it. */
class Flaws {
  readonly #seen = new Map<string, string>()
  #looks = 0

  look(
    document: DocumentDefinition<unknown>,
    data: Partial<Dossier>,
    way: AnyOptions,
    what: string,
  ): void {
    // What is said is seen in text; what is around it is one document in either of the others.
    for (const format of ['text', marked[this.#looks++ % marked.length]!] as const) {
      for (const letter of lettersFor(document, data, { ...way, format, draft: true }).letters) {
        const { subject, body, person } = letter
        const flaws = flawsIn(String(body), format)
        if (subject !== undefined) flaws.push(...flawsIn(subject, 'text'))
        for (const flaw of flaws) {
          const where = `${format}, ${way.channel}, ${way.tone}, to ${person?.name}, ${what}`
          if (!this.#seen.has(flaw)) this.#seen.set(flaw, where)
        }
      }
    }
  }

  get list(): string[] {
    return [...this.#seen].map(([flaw, where]) => `${flaw} (${where})`)
  }
}

/** Only what a document reads can make a difference to it. */
function partFor(document: DocumentDefinition<unknown>, data: Dossier): Partial<Dossier> {
  const roots = Object.entries(data).filter(([root]) => reads(document, root))
  return Object.fromEntries(roots)
}

/** The entry of a list that a fact belongs to, such as `people[0]`; or the part of the dossier. */
const entityOf = (path: Path): string =>
  pathText(typeof path[1] === 'number' ? path.slice(0, 2) : path.slice(0, 1))

describe.each(named)('%s reads well', (_id, document) => {
  const full = fullFor(document)
  const ways = waysToAskFor(document, full)

  it(
    'from every set of the parts that it reads',
    () => {
      const flaws = new Flaws()
      for (const [name, data] of Object.entries(dossiersFor(document))) {
        const part = partFor(document, data)
        for (const roots of someOf(Object.keys(part), randomFrom(1))) {
          const some = Object.fromEntries(
            Object.entries(part).filter(([key]) => roots.includes(key)),
          )
          const asked = name === 'full' ? ways : timeless(document, ways)
          for (const way of asked) flaws.look(document, some, way, `${name}: ${roots.join(', ')}`)
        }
      }
      expect(flaws.list).toEqual([])
    },
    timeout,
  )

  it(
    'without any one fact, and without any one kind of fact',
    () => {
      const flaws = new Flaws()
      const part = partFor(document, full)
      const paths = leaves(part).filter(isOptional)
      const fields = new Set(paths.map(fieldOf))
      for (const way of ways) {
        for (const gone of paths) {
          const name = pathText(gone)
          const rest = withoutLeaves(part, (path) => pathText(path) === name)
          flaws.look(document, rest, way, `without ${name}`)
        }
        for (const gone of fields) {
          const rest = withoutLeaves(part, (path) => fieldOf(path) === gone)
          flaws.look(document, rest, way, `without every ${gone}`)
        }
      }
      expect(flaws.list).toEqual([])
    },
    timeout,
  )

  it(
    'whichever kinds of facts come together, by every pair of them, and whichever single facts',
    () => {
      const flaws = new Flaws()
      const part = partFor(document, full)
      const fields = [...new Set(leaves(part).filter(isOptional).map(fieldOf))]
      const entities = [...new Set(leaves(part).map(entityOf))]
      const random = randomFrom(1)
      const rows = pairwise(fields, random)
      expect(pairsNotCovered(fields, rows)).toEqual([])

      const asked = [...ways]
      for (const [row, gone] of rows.entries()) {
        const way = asked[row % asked.length]!
        const byKind = withoutLeaves(part, (path) => gone.has(fieldOf(path)))
        flaws.look(document, byKind, way, `row ${row}, without ${[...gone].join(', ')}`)
        const share = [0.1, 0.3, 0.5, 0.7][row % 4]!
        const entitiesGone = new Set(entities.filter(() => random() < share / 2))
        const single = withoutLeaves(
          part,
          (path) => entitiesGone.has(entityOf(path)) || (isOptional(path) && random() < share),
        )
        for (const each of ways) flaws.look(document, single, each, `single facts, row ${row}`)
      }
      expect(flaws.list).toEqual([])
    },
    timeout,
  )
})
