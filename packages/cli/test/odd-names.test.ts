/** Names that are `-`, empty, a folder, or gone: each verb takes them alike. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bin, cuecard, runProgram } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

it.each([
  ['render card.document.md', 'one thing at a time'],
  ['render card.document.md --format eml', 'X-Unsent: 1'],
  ['script talk.script.md', 'Talk'],
  ['guide after-the-interview', 'interview'],
  ['compile card.document.md', 'export'],
  ['schema', '"$schema"'],
  ['init thank-you-letter', 'kind: application'],
])('%s --out - goes to stdout', async (args, words) => {
  const cwd = folderWithFixtures()
  const { code, stdout } = await cuecard([...args.split(' '), '--out', '-'], { cwd })
  expect(code).toBe(0)
  expect(stdout.toLowerCase()).toContain(words.toLowerCase().trim())
  expect(existsSync(join(cwd, '-'))).toBe(false)
})

it('prints a calendar in place of the table', async () => {
  const cwd = folderWithFixtures()
  const next = ['next', '--data', 'search', '--now', '2026-11-20T15:00', '--ics', '-']
  const { code, stdout } = await cuecard(next, { cwd })
  expect({ code, first: stdout.slice(0, 15) }).toEqual({ code: 0, first: 'BEGIN:VCALENDAR' })
  expect(await cuecard([...next, '--json'], { cwd })).toMatchObject({ code: 2, stdout: '' })
})

it.each([
  ['next --data search --ics dates/', '--ics needs a file, and dates/ is a folder'],
  ['next --data search --ics folder', '--ics needs a file, and folder is a folder'],
  ['merge card.document.md --from merge/people.ndjson --out -', '--out - cannot be gone on with'],
  ['import resume.json --data dossier.yaml --data wrong-type.yaml', 'added to one dossier'],
])('%s', async (args, words) => {
  const cwd = folderWithFixtures()
  const before = readdirSync(cwd)
  const { code, stdout, stderr } = await cuecard(args.split(' '), { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(words)
  expect(readdirSync(cwd)).toEqual(before)
})

it.each([
  ['render', 'card.document.md', '--data', ''],
  ['render', 'card.document.md', '--templates', ''],
  ['render', 'card.document.md', '--out', ''],
  ['merge', 'card.document.md', '--out', 'out/', '--from', ''],
  ['init', '--out', 'new.yaml', '--from', ''],
  ['call', '--resume', ''],
  ['call', 'talk.script.md', '--session', ''],
  ['import', 'resume.json', '--data', ''],
  ['next', '--ics', ''],
])('%s %s %s %s: an empty name is none', async (...args) => {
  const { code, stderr } = await cuecard(args, { cwd: folderWithFixtures() })
  expect({ code, stderr }).toEqual({ code: 2, stderr: `error: ${args.at(-2)} needs a name\n` })
})

it.each(['render', 'import', 'compile'])('%s of nothing', async (verb) => {
  const { code, stderr } = await cuecard([verb, ''], { cwd: folderWithFixtures() })
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: the \w+ is empty\n/)
})

it('says so in a folder that is gone', async () => {
  const line = `cd "$(mktemp -d)" && rmdir "$PWD" && "${process.execPath}" "${bin}" next --data a.yaml`
  const { code, stdout, stderr } = await runProgram('bash', ['--norc', '-c', line])
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain('error: The folder that you are in is not there any more.')
  expect(stderr).not.toContain('    at ')
})

it.runIf(existsSync('/proc/self'))('says so where no folder can be made', async () => {
  const cwd = folderWithFixtures()
  const merge = ['merge', 'card.document.md', '--from', 'merge/people.ndjson']
  for (const args of [['render', 'card.document.md'], merge]) {
    const { code, stderr } = await cuecard([...args, '--out', '/proc/no/such/'], { cwd })
    expect(code).toBe(3)
    expect(stderr).toContain('no folder can be made there')
  }
})
