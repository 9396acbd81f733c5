/** What somebody has written is never written over, by whatever name it is called, and whatever the flags. */
import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cuecard } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const merge = 'merge thank-you-letter --from merge/people.ndjson --data merge/me.yaml'

it.each([
  ['dossier.yaml', 'render card.document.md --data dossier.yaml --out dossier.yaml'],
  ['dossier.yaml', 'render card.document.md --data dossier.yaml --out linked'],
  ['dossier.yaml', 'render card.document.md --data dossier.yaml --out hard'],
  ['folder/a.yaml', 'render card.document.md --data folder --out folder/a.yaml'],
  ['card.document.md', 'render card.document.md --out card.document.md'],
  ['card.document.md', 'render card.document.md --format pdf --out card.document.md'],
  ['talk.script.md', 'script talk.script.md --out talk.script.md'],
  ['card.document.md', 'compile card.document.md --out card.document.md'],
  ['dossier.yaml', 'next --data dossier.yaml --ics dossier.yaml'],
  ['resume.json', 'init thank-you-letter --from resume.json --out resume.json'],
  ['merge/people.ndjson', `${merge} --out merge/people.ndjson`],
  ['merge/me.yaml', `${merge} --out merge/me.yaml`],
  ['out/thank-you-letter-1.yaml', `${merge} --data out/thank-you-letter-1.yaml --out out/`],
])('%s: %s', async (file, args) => {
  const cwd = folderWithFixtures()
  symlinkSync('dossier.yaml', join(cwd, 'linked'))
  linkSync(join(cwd, 'dossier.yaml'), join(cwd, 'hard'))
  mkdirSync(join(cwd, 'out'))
  writeFileSync(join(cwd, 'out/thank-you-letter-1.yaml'), 'kind: application\n')
  const before = readFileSync(join(cwd, file), 'utf8')
  const { code, stdout, stderr } = await cuecard([...args.split(' '), '--force'], { cwd })
  expect(stderr).toContain('is one of the files that this is made from, so nothing was written')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(readFileSync(join(cwd, file), 'utf8')).toBe(before)
})
