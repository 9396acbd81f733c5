import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cuecard } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

it('prints an ES module', async () => {
  const { stdout, stderr, code } = await cuecard(['compile', 'card.document.md'], {
    cwd: folderWithFixtures(),
  })
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout).toMatch(/^export /m)
  expect(stdout).toMatch(/\n$/)
})

it('writes one module each into a folder, the same as it prints', async () => {
  const cwd = folderWithFixtures()
  const files = ['card.document.md', 'note.document.md']
  const { stdout, stderr, code } = await cuecard(['compile', ...files, '--out', 'modules/'], {
    cwd,
  })
  expect({ stdout, stderr, code }).toEqual({
    stdout: '',
    stderr: 'Wrote modules/card.document.js\nWrote modules/note.document.js\n',
    code: 0,
  })
  const printed = await cuecard(['compile', 'note.document.md'], { cwd })
  expect(readFileSync(join(cwd, 'modules/note.document.js'), 'utf8')).toBe(printed.stdout)
})

it('prints a script as a module, too', async () => {
  const { stdout, stderr, code } = await cuecard(['compile', 'talk.script.md'], {
    cwd: folderWithFixtures(),
  })
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout).toMatch(/^export const talkScript = /m)
})

it('writes none where one has a mistake', async () => {
  const cwd = folderWithFixtures()
  const args = ['compile', 'card.document.md', 'mistake.document.md', '--out', 'modules/']
  const { code } = await cuecard(args, { cwd })
  expect(code).toBe(1)
  expect(() => readFileSync(join(cwd, 'modules/card.document.js'))).toThrow(/ENOENT/)
})

it('finds a template that is not UTF-8', async () => {
  const cwd = folderWithFixtures()
  writeFileSync(join(cwd, 'latin.document.md'), Buffer.from('Dear Zo\xeb,', 'latin1'))
  const { stdout, stderr, code } = await cuecard(['compile', 'latin.document.md'], { cwd })
  expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
  expect(stderr).toMatch(/^latin\.document\.md.*error: .*UTF-8/)
})
