/** Somebody who is not in the dossier is never passed over, and a dossier is never taken for a template. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cuecard } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

it.each([
  ['render answer-record --data search/fabrikam.yaml --to nobody', 'unknown-person'],
  ['render answer-record --data search/fabrikam.yaml --interview x', 'unknown-interview'],
  ['render pipeline --data search --to nobody', 'unknown-person'],
  ['check answer-record --data search/fabrikam.yaml --to nobody', 'unknown-person'],
  ['check answer-record --data search/fabrikam.yaml --interview x', 'unknown-interview'],
  ['render thank-you-letter --data search/fabrikam.yaml --to nobody', 'unknown-person'],
])('%s', async (args, code) => {
  const ran = await cuecard([...args.split(' '), '--json'], { cwd: folderWithFixtures() })
  const { findings } = JSON.parse(ran.stdout)
  expect(ran.code).toBe(1)
  expect(findings).toContainEqual(expect.objectContaining({ code, severity: 'error' }))
})

it('says who was meant', async () => {
  const cwd = folderWithFixtures()
  const person = '{ id: dana, name: { full: Dana Whitfield } }'
  writeFileSync(join(cwd, 'one.yaml'), `kind: application\npeople: [${person}]\n`)
  const args = ['render', 'card.document.md', '--data', 'one.yaml', '--to']
  expect((await cuecard([...args, 'Dana'], { cwd })).code).toBe(0)
  const { code, stdout, stderr } = await cuecard([...args, 'dnaa'], { cwd })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('The dossier knows no person "dnaa". [unknown-person]')
  expect(stderr).toContain('Did you mean dana?')
})

it.each(['render', 'check', 'script', 'call', 'merge --from a --out b'])(
  '%s ./dossier.yaml',
  async (verb) => {
    const args = [...verb.split(' '), './dossier.yaml']
    const { code, stdout, stderr } = await cuecard(args, { cwd: folderWithFixtures() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(
      /^error: unknown \w+ '\.\/dossier\.yaml'\n\(a dossier is given as --data/m,
    )
  },
)

it('takes a row for one application, also where a document looks at several', async () => {
  const cwd = folderWithFixtures()
  writeFileSync(join(cwd, 'row.ndjson'), '{"employer":{"name":"Contoso"}}\n')
  const args = 'merge pipeline --from row.ndjson --data merge/me.yaml --out out/ --json'
  const { code, stdout } = await cuecard(args.split(' '), { cwd })
  expect({ code, findings: JSON.parse(stdout).findings }).toEqual({ code: 0, findings: [] })
})
