/** Pipes, terminals and signals. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { bin, cuecard, plainEnv, runProgram } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const command = `"${process.execPath}" "${bin}"`
const hasScript = spawnSync('script', ['--version']).status === 0

/** Runs a command line in a pseudo-terminal; what it prints comes as one stream. */
function onTerminal(line: string, cwd: string, env: Record<string, string> = {}) {
  return runProgram('script', ['-qec', line, '/dev/null'], { cwd, env: { TERM: 'xterm', ...env } })
}

it('ends quietly when the reader of a pipe has seen enough', async () => {
  const line = `set -o pipefail; ${command} schema | head -c 10`
  const { stdout, stderr, code } = await runProgram('bash', ['--norc', '-c', line])
  expect({ stdout: stdout.length, stderr, code }).toEqual({ stdout: 10, stderr: '', code: 0 })
})

it('fails when the disk behind stdout is full', async () => {
  const { stderr, code } = await runProgram('bash', [
    '--norc',
    '-c',
    `${command} schema > /dev/full`,
  ])
  expect({ stderr, code }).toEqual({
    stderr: 'error: Cannot write stdout: the disk is full.\n',
    code: 3,
  })
})

it('writes no colour but to a terminal', async () => {
  const cwd = folderWithFixtures()
  const { stderr } = await cuecard(['check', '--data', 'broken.yaml'], { cwd })
  expect(stderr).toContain('error')
  expect(stderr).not.toContain('\u001b')
})

it.runIf(hasScript)('colours on a terminal, and not with NO_COLOR', async () => {
  const cwd = folderWithFixtures()
  const line = `${command} check --data broken.yaml`
  const coloured = await onTerminal(line, cwd)
  expect(coloured.stdout).toContain('\u001b[31merror\u001b[0m')
  const plain = await onTerminal(line, cwd, { NO_COLOR: '1' })
  expect(plain.stdout).toContain('error')
  expect(plain.stdout).not.toContain('\u001b')
})

it('ends with 130 when interrupted', async () => {
  const args = [bin, 'render', 'card.document.md', '--data', '-']
  const child = spawn(process.execPath, args, { cwd: folderWithFixtures(), env: plainEnv })
  const ended = once(child, 'exit')
  await wait(1500)
  child.kill('SIGINT')
  expect(await ended).toEqual([130, null])
})

it('reads a dossier from stdin, JSON as well', async () => {
  const dossier = {
    kind: 'application',
    people: [{ id: 'li', name: { full: 'Li' }, role: 'Lead' }],
  }
  const { stdout, code } = await cuecard(['render', 'note.document.md', '--data', '-'], {
    cwd: folderWithFixtures(),
    stdin: JSON.stringify(dossier),
  })
  expect(code).toBe(0)
  expect(stdout).toContain('you are Lead.')
})

it.runIf(hasScript)('tells on a terminal how far a merge has come, and only there', async () => {
  const cwd = folderWithFixtures()
  const rows = Array.from({ length: 20_000 }, (_, at) =>
    JSON.stringify({ people: [{ id: 'li', name: { full: `Li ${at}` }, role: 'Lead' }] }),
  )
  writeFileSync(join(cwd, 'rows.ndjson'), `${rows.join('\n')}\n`)
  const args = 'merge note.document.md --from rows.ndjson --out'
  const seen = await onTerminal(`${command} ${args} seen.ndjson`, cwd)
  expect(seen.stdout).toMatch(/\d+ % · [\d,]+ letters · [\d,]+ a second · \d+:\d\d left/)
  expect(seen.stdout).toMatch(/\u001b\[KWrote 20000 letters of 20000 rows/)
  const piped = await cuecard([...args.split(' '), 'piped.ndjson'], { cwd })
  expect(piped).toMatchObject({
    code: 0,
    stderr: 'Wrote 20000 letters of 20000 rows to piped.ndjson\n',
  })
})

it.each([
  ['render', '\u001b[2Jcard'],
  ['rend\u001b[2Jer'],
  ['render', 'card.document.md', '--for\u202emat', 'x'],
  ['render', 'card.document.md', '--now', '\u001b[2J'],
  ['render', 'no\u001b[2J.document.md'],
])('echoes nothing that a terminal would obey: %j %j', async (...args) => {
  const { code, stderr } = await cuecard(args, { cwd: folderWithFixtures() })
  expect(code).toBeGreaterThan(1)
  expect(stderr).toContain('\ufffd')
  expect(stderr).not.toMatch(/[\u001b\u202e]/)
})

it('greets people whose names would steer the terminal', async () => {
  const cwd = folderWithFixtures()
  const people = [{ id: 'dana', name: { full: 'Dana \u001b[2J\u202eWhitfield' } }]
  writeFileSync(join(cwd, 'odd.json'), JSON.stringify({ kind: 'application', people }))
  const args = ['call', 'talk.script.md', '--data', 'odd.json', '--with', 'dana']
  const { stdout, stderr } = await cuecard(args, { cwd, stdin: '/end\n' })
  expect(stderr).toContain('With: Dana')
  expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/)
})

it('takes its own words for no flag of the library', async () => {
  const args = ['render', 'card.document.md', '--data', '-', '--watch']
  const { stderr } = await cuecard(args, { cwd: folderWithFixtures() })
  expect(stderr).toContain('error: stdin cannot be watched')
})
