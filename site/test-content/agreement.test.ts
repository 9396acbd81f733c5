/** What is told in several places is told alike: commands that exist, figures that were measured, pages that are there. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verbs } from '../../packages/cli/src/verbs.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Everything that tells people what to type. */
const texts = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync(['packages/*/README.md', 'docs/*.md', 'examples/**/README.md'], { cwd: root }),
  ...globSync('site/src/content/docs/**/*.md', { cwd: root }),
].sort()

const fence = /^```(?:sh|bash)\n(?<text>[^]*?)^```$/gm
const command = /(?:^|[|;&]\s*|\bnpx )cuecard (?<verb>[a-z]+)(?<rest>[^|;&\n]*)/g

/** The commands of a text's shell blocks. */
const commandsIn = (path: string) =>
  [...read(path).matchAll(fence)].flatMap(({ groups }) =>
    [...groups!['text']!.replace(/\\\n/g, ' ').matchAll(command)].map((found) => ({
      verb: found.groups!['verb']!,
      flags: [...found.groups!['rest']!.replace(/\s#.*/, '').matchAll(/\s(--[a-z-]+)/g)].map(
        ([, flag]) => flag!,
      ),
    })),
  )

const flagsOf = (verb: string): string[] => {
  const found = verbs.find(({ name }) => name === verb)
  return ['--json', ...(found?.flags ?? []).map(({ flags }) => /--[a-z-]+/.exec(flags)![0])]
}

describe('the commands of', () => {
  it.each(texts.filter((path) => commandsIn(path).length > 0))('%s are there', (path) => {
    for (const { verb, flags } of commandsIn(path)) {
      if (verb === 'help') continue
      // A page shows what happens to a flag or a file that is not there; a verb that is not is a mistake.
      expect(verbs.map(({ name }) => name)).toContain(verb)
      expect(flagsOf(verb)).toEqual(expect.arrayContaining(flags))
    }
  })
})

describe('the comparison', () => {
  const rows = (text: string) =>
    [...text.matchAll(/^\| (?<way>[^|]+?) +\|(?<cells>[^\n]*)\|$/gm)].map(({ groups }) => ({
      way: groups!['way']!,
      cells: groups!['cells']!.split('|').map((cell) => cell.trim()),
    }))
  const measured = rows(read('bench/README.md'))
  const told = rows(read('site/src/content/docs/docs/explanation/comparison.md')).filter(
    ({ cells }) => /^\d+\.\d\d$/.test(cells[0]!),
  )

  it('has the figures that the bench gave', () => {
    expect(told.length).toBeGreaterThan(8)
    for (const { way, cells } of told) {
      const [, ratio] = measured.find((row) => row.way === way)?.cells ?? []
      expect({ way, ratio }).toEqual({ way, ratio: cells[0] })
    }
  })

  it('leaves out no way that the bench measured', () => {
    const names = measured
      .filter(({ cells }) => /^\d+\.\d\d …|\d+\.\d\d … \d/.test(cells[2] ?? ''))
      .map(({ way }) => way)
      // The same letter in other formats, which the others do not write.
      .filter((way) => !/text$|markdown$/.test(way))
    expect(told.map(({ way }) => way).sort()).toEqual(names.sort())
  })
})

it('the exit codes of the README of the command line are those of their page', () => {
  const page = read('site/src/content/docs/docs/reference/exit-codes.md')
  const told = [...page.matchAll(/^\| (\d+) /gm)].map(([, code]) => code)
  const line = /\*\*Exit codes\*\*: (.*)$/m.exec(read('packages/cli/README.md'))?.[1] ?? ''
  expect([...line.matchAll(/(?:^|; )(\d+) /g)].map(([, code]) => code)).toEqual(told)
})
