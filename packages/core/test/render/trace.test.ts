/** Provenance: each piece of text leads to the template line, and to the fact, that it comes from. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { thankYouLetter } from '../../generated/catalog.ts'
import {
  type HastContent,
  type HastRoot,
  type TracePiece,
  lettersFor,
  render,
} from '../../src/index.ts'
import { asRead } from '../support/as-read.ts'
import { named, waysToAskFor } from '../support/documents.ts'
import { dossiersFor } from '../support/dossiers.ts'
import { dana, letterData, talk } from '../support/letter-data.ts'

const root = new URL('../../../../', import.meta.url)
const lines = new Map<string, string[]>()

/** What the template says from a place on. */
function sourceAt({ file, line, column }: TracePiece['template']): string {
  if (!lines.has(file)) lines.set(file, readFileSync(new URL(file, root), 'utf8').split('\n'))
  return (lines.get(file)![line - 1] ?? '').slice(column - 1)
}

/** The fact at a path such as `people[0].name`. */
function factAt(data: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data)
}

const textOf = (node: HastRoot | HastContent): string =>
  node.type === 'text' ? node.value : node.children.map(textOf).join('')

/** Room to write and white space are nobody's text. */
const bare = (text: string): string => text.replace(/[\s_]+/g, '')

/** Helpers may change a value's first letter and the stop at its end. */
const core = (text: string): string =>
  asRead(text)
    .slice(1)
    .replace(/[.,;:]+$/, '')

const words = (fact: unknown): string[] =>
  typeof fact === 'object' && fact !== null ? Object.values(fact).flatMap(words) : [String(fact)]

describe.each(named)('%s', (_id, document) => {
  const renderings = Object.entries(dossiersFor(document)).flatMap(([name, data]) =>
    waysToAskFor(document, data).flatMap((way) => {
      const options = { ...way, format: 'tree' } as const
      const plain = lettersFor(document, data, options)
      const traced = lettersFor(document, data, { ...options, trace: true })
      return traced.letters.flatMap((letter, index) => {
        const what = `${name}, ${JSON.stringify(way)}, ${letter.person?.id}`
        const ready = { what, data, letter, plain: plain.letters[index]! }
        return letter.body === null ? [] : [ready]
      })
    }),
  )

  it('says the same when it is traced', () => {
    for (const { letter, plain, what } of renderings) {
      const { trace, ...rest } = letter
      expect(rest, what).toEqual(plain)
      expect(plain).not.toHaveProperty('trace')
      expect(trace).not.toEqual([])
    }
  })

  it('is made of its pieces, in order', () => {
    for (const { letter, what } of renderings) {
      const pieces = letter.trace!.map(({ text }) => text).join('')
      expect(bare(pieces), what).toBe(bare((letter.subject ?? '') + textOf(letter.body!)))
    }
  })

  it('tells which block of the body each piece stands in', () => {
    for (const { letter, what } of renderings) {
      const blocks = letter.body!.children.filter(({ type }) => type === 'element')
      const saysOf = (at: number | undefined) =>
        bare(letter.trace!.flatMap(({ block, text }) => (block === at ? text : [])).join(''))
      expect(saysOf(undefined), what).toBe(bare(letter.subject ?? ''))
      expect(
        blocks.map((_, at) => saysOf(at)),
        what,
      ).toEqual(blocks.map(textOf).map(bare))
    }
  })

  it('has its own words from where they stand in the template', () => {
    for (const { letter, what } of renderings) {
      for (const { text, template, path } of letter.trace!) {
        const source = sourceAt(template)
        const where = `${what}: ${JSON.stringify({ text, template, path })}`
        if (path !== undefined) expect(source, where).toMatch(/^\{\{/)
        else
          expect(source.trimStart(), where).toSatisfy((line: string) =>
            line.startsWith(text.split('\n')[0]!.trim()),
          )
      }
    }
  })

  it('has its values from the dossier', () => {
    let compared = 0
    for (const { letter, data, what } of renderings) {
      for (const { text, path } of letter.trace!) {
        if (path === undefined || /^(?:facts|now)\b/.test(path)) continue
        const fact = factAt(data, path)
        expect(fact, `${what}: ${path}`).toBeDefined()
        if (typeof fact === 'string' && /^\d{4}-\d\d-\d\d/.test(fact)) continue
        compared++
        const said = words(fact).map(asRead).join('\n')
        // A list in one sentence is made of several facts, of which the trace names the last.
        if (typeof fact === 'string' && asRead(text).includes(core(fact))) continue
        // A name is made of several of its parts, and may end a sentence.
        const parts = typeof fact === 'object' ? core(text).split(' ') : [core(text)]
        for (const part of parts) expect(said, `${what}: ${path}`).toContain(part)
      }
    }
    expect(compared).toBeGreaterThan(0)
  })
})

describe('a trace', () => {
  const data = letterData([talk('only', ['dana'], 'weekly releases\nand the rest')], [dana])

  it('follows an entry that the facts refer to back to its place in the dossier', () => {
    const { trace } = render(thankYouLetter, data, { to: 'dana', trace: true })
    const paths = trace!.flatMap(({ path }) => path ?? [])
    expect(new Set(paths)).toEqual(
      new Set(['interviews[0].discussed[0].topic', 'people[0].name', 'candidate.name']),
    )
  })

  it('is empty where there is no text', () => {
    const { body, trace } = render(
      thankYouLetter,
      { ...data, interviews: [] },
      { to: 'dana', trace: true },
    )
    expect([body, trace]).toEqual([null, []])
  })

  it('leads from a marker of a draft to the fact that is missing', () => {
    const { trace } = render(
      thankYouLetter,
      { ...data, candidate: { name: { full: '' } } },
      {
        to: 'dana',
        draft: true,
        trace: true,
      },
    )
    const marker = trace!.find(({ text }) => text === '[your name]')
    expect(marker?.path).toMatch(/^candidate\.name/)
  })
})
