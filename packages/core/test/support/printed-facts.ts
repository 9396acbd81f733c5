/** Finds out which facts of a dossier a document prints, by putting a word there that is found again. */
import fc from 'fast-check'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { AnyOptions, Format } from '../../src/render/options.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { asRead, flat } from './as-read.ts'
import { reads, timeless, waysToAskFor } from './documents.ts'
import { dossiersFor } from './dossiers.ts'
import { type Path, fieldOf, leafAt, leaves, pathText, withLeaf } from './leaves.ts'

/** A fact that a document prints when it is asked for in a certain way. */
export interface PrintedFact {
  /** The dossier's name, for messages. */
  from: string
  data: Dossier
  path: Path
  way: AnyOptions
  /** Whether the subject line, and whether the body, prints it. */
  inSubject: boolean
  inBody: boolean
  /** What fast-check shows of it. */
  [fc.toStringMethod]: () => string
}

/** A word that no dossier and no template has, between letters that no helper changes. */
export const token = 'QZtokenzq'

/** One letter, or all letters as one. */
export function made(
  document: DocumentDefinition<unknown>,
  data: unknown,
  way: AnyOptions,
  format: Exclude<Format, 'tree'>,
): { subject: string; body: string } {
  const { letters } = lettersFor(document, data, { ...way, format })
  return {
    subject: letters.map(({ subject }) => subject ?? '').join('\n'),
    body: letters.map(({ body }) => body ?? '').join('\n'),
  }
}

/** Each way to ask for a document; for each person, where it is written to one. */
function ways(document: DocumentDefinition<unknown>, data: Dossier): AnyOptions[] {
  const people = document.per === 'person' ? (data.people ?? []).map(({ id }) => id) : [undefined]
  return waysToAskFor(document, data).flatMap((way) => people.map((to) => ({ ...way, to })))
}

/** Only what is seen in a document can be printed by it: its first letter and its last mark aside. */
function mayBeIn(seen: string, value: unknown): boolean {
  if (typeof value !== 'string') return false
  const core = asRead(value)
    .slice(1)
    .replace(/[.,;:]+$/, '')
  return seen.includes(core)
}

/** A text of every field that a document prints, of every dossier and for every way to ask for it. */
export function printedFacts(document: DocumentDefinition<unknown>): PrintedFact[] {
  return Object.entries(dossiersFor(document)).flatMap(([from, data]) => {
    const texts = leaves(data).filter(([root]) => reads(document, String(root)))
    const all = ways(document, data)
    const asked = from === 'full' ? all : timeless(document, all)
    const found = new Set<string>()
    return asked.flatMap((way) => {
      const { to: _anybody, ...manner } = way
      const keyOf = (path: Path) => JSON.stringify([fieldOf(path), manner])
      const { subject, body } = made(document, data, way, 'text')
      const seen = flat(`${subject}\n${body}`)
      return texts
        .filter((path) => mayBeIn(seen, leafAt(data, path)))
        .flatMap((path): PrintedFact[] => {
          if (found.has(keyOf(path))) return []
          const after = made(document, withLeaf(data, path, token), way, 'text')
          const [inSubject, inBody] = [after.subject.includes(token), after.body.includes(token)]
          const show = () => `${pathText(path)} of "${from}" ${JSON.stringify(way)}`
          const fact = { from, data, path, way, inSubject, inBody, [fc.toStringMethod]: show }
          if (!inSubject && !inBody) return []
          found.add(keyOf(path))
          return [fact]
        })
    })
  })
}

/** For messages. */
export const nameOf = (fact: PrintedFact): string => fact[fc.toStringMethod]()

/** The fields that are printed, once each. */
export const fieldsOf = (facts: readonly PrintedFact[]): string[] =>
  [...new Set(facts.map(({ path }) => fieldOf(path)))].sort()
