/**
 * Every example of the documentation does what its page says.
 *
 * `npx vitest run --project docs -u` writes what the examples print now; look at what has changed before it is kept.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { templateFindingCodes } from '@cuecard/core/compile'
import { describe, expect, it } from 'vitest'
import { codesInSource } from './codes-in-source.ts'
import { examplesIn, withOutputs } from './examples-in.ts'
import { runExample } from './run-example.ts'

const folder = join(import.meta.dirname, '..', 'src', 'content', 'docs')
const pages = globSync('**/*.md', { cwd: folder }).sort()
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the examples of', () => {
  it.each(pages.filter((name) => examplesIn(read(name)).length > 0))('%s', async (name) => {
    const page = read(name)
    const outputs: string[] = []
    for (const example of examplesIn(page)) outputs.push(await runExample(example))
    await expect(withOutputs(page, outputs)).toMatchFileSnapshot(join(folder, name))
  })
})

/** Safety nets: nobody knows a text that leads there. */
const nets = ['cannot-add']

describe('the findings', () => {
  const findings = pages.filter((name) => name.startsWith('findings'))

  it('have a page for each code of the source, and no other', () => {
    const codes = findings.map((name) => basename(name, '.md')).filter((code) => code !== 'index')
    expect(codes).toEqual(codesInSource())
  })

  it.each(findings.filter((name) => basename(name) !== 'index.md'))(
    '%s shows its own code',
    (name) => {
      const code = basename(name, '.md')
      const page = read(name)
      expect(page).toContain(`title: ${code}\n`)
      if (nets.includes(code)) return
      const shown = examplesIn(page).map(({ prints }) => prints)
      expect(shown.join('\n')).toMatch(new RegExp(`\\[${code}\\]|^${code}: `, 'm'))
    },
  )
})

describe('every refusal is told in the reference of its language', () => {
  it.each([
    ['templates.md', Object.keys(templateFindingCodes)],
    ['script-language.md', codesInSource().filter((code) => code.startsWith('script-'))],
  ])('%s', (name, codes) => {
    const page = read(join('docs', 'reference', name))
    expect(codes.filter((code) => !page.includes(`(/findings/${code}/)`))).toEqual([])
  })
})
