/** `cuecard call` as people meet it: nothing that was typed is lost, however it ends. */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bin, cuecard, runProgram } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'
import { inLines, onTerminal } from './support/running.ts'

const hasScript = spawnSync('script', ['--version']).status === 0
const now = ['--now', '2026-11-25T15:00-05:00']
const SESSION = 'talk-2026-11-25-1500.session.jsonl'

async function noted(cwd: string, name = SESSION): Promise<string[]> {
  const args = ['call', '--resume', name, '--json', ...now]
  const { stdout } = await cuecard(args, { cwd })
  const [{ additions }] = JSON.parse(stdout).results
  return (additions.captures ?? []).map(({ words }: { words: string }) => words)
}

it('has lost nothing after kill -9', async () => {
  const cwd = folderWithFixtures()
  const { child, ended, until, type } = inLines(cwd, 'call', 'talk.script.md', ...now)
  await until('3. No')
  type('because it is late\n')
  await until('Noted.')
  type('and it rains\n')
  await until('Noted.')
  child.kill('SIGKILL')
  await ended
  expect(await noted(cwd)).toEqual(['because it is late', 'and it rains'])
  const { stdout } = await cuecard(['call', '--resume', ...now], { cwd, stdin: '/notes\n1\n' })
  expect(stdout).toContain('Ask\n  because it is late\n  and it rains\n\nThey say yes')
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('tells at %s where to go on', async (signal, code) => {
  const cwd = folderWithFixtures()
  const { child, ended, until, type, shown } = inLines(cwd, 'call', 'talk.script.md', ...now)
  await until('3. No')
  type('because\n')
  await until('Noted.')
  child.kill(signal)
  expect(await ended).toEqual([code, null])
  expect(shown()).toContain(`Kept in ${SESSION}. To go on: cuecard call --resume ${SESSION}`)
  expect(await noted(cwd)).toEqual(['because'])
})

it('saves what is left of a line that was cut off as it was written', async () => {
  const cwd = folderWithFixtures()
  const file = join(cwd, SESSION)
  await cuecard(['call', 'talk.script.md', ...now], { cwd, stdin: 'first\nthe "second" é\n' })
  truncateSync(file, statSync(file).size - 4)
  const { stdout, stderr, code } = await cuecard(['call', '--resume', ...now], {
    cwd,
    stdin: '/notes\nthird\n',
  })
  expect(code).toBe(0)
  expect(stdout).toContain('Ask\n  first\n  the "second" \n')
  expect(stderr).toContain(`${SESSION}:3: warning: The last note was cut off`)
  expect(await noted(cwd)).toEqual(['first', 'the "second"', 'third'])
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').every(isJson)).toBe(true)
})

function isJson(line: string): boolean {
  JSON.parse(line)
  return true
}

it('refuses a session with a line that it cannot read, and leaves it alone', async () => {
  const cwd = folderWithFixtures()
  const file = join(cwd, SESSION)
  await cuecard(['call', 'talk.script.md', ...now], { cwd, stdin: 'first\n' })
  appendFileSync(file, 'no entry\n{"kind":"noted","text":"second"}\n')
  const before = readFileSync(file, 'utf8')
  const { stderr, code } = await cuecard(['call', '--resume'], { cwd, stdin: 'third\n' })
  expect(code).toBe(1)
  expect(stderr).toContain(`${SESSION}:3: error: This line is no entry of a conversation`)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it('shows the notes of a conversation whose script has changed since', async () => {
  const cwd = folderWithFixtures()
  const file = join(cwd, SESSION)
  await cuecard(['call', 'talk.script.md', ...now], { cwd, stdin: 'because\n' })
  const before = readFileSync(file, 'utf8').replace(/"structure":"[^"]+"/, '"structure":"old"')
  writeFileSync(file, before)
  const { stdout, stderr, code } = await cuecard(['call', '--resume'], { cwd, stdin: 'lost?\n' })
  expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
  expect(stderr).toContain('What you noted\nAsk\n  because\n')
  expect(stderr).toContain('[session-of-another-structure]\n    Start anew')
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it('says a note once more that the disk did not take', async () => {
  const cwd = folderWithFixtures()
  const long = 'word '.repeat(400).trim()
  const line = `ulimit -f 1; printf 'short\\n${long}\\n' | "${process.execPath}" "${bin}" call talk.script.md ${now.join(' ')}`
  const { stdout, stderr, code } = await runProgram('bash', ['--norc', '-c', line], { cwd })
  expect(code).toBe(3)
  expect(stdout).toContain(`Cannot write ${SESSION}`)
  expect(stderr).toContain(`These could not be kept: copy them now.\n  ${long}\n`)
  expect(await noted(cwd)).toEqual(['short'])
})

it('takes each note from another session file than those that are there', async () => {
  const cwd = folderWithFixtures()
  for (const stdin of ['one\n', 'two\n'])
    await cuecard(['call', 'talk.script.md', ...now], { cwd, stdin })
  const names = readdirSync(cwd).filter((name) => name.endsWith('.session.jsonl'))
  expect(names).toEqual(['talk-2026-11-25-1500-2.session.jsonl', SESSION])
  expect(await noted(cwd, names[0])).toEqual(['two'])
  const again = await cuecard(['call', 'talk.script.md', '--session', SESSION], { cwd })
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('--resume') })
})

it('gives the session and what it adds as JSON, and talks on stderr', async () => {
  const cwd = folderWithFixtures()
  const args = ['call', 'talk.script.md', '--data', 'dossier.yaml', '--json', ...now]
  const { stdout, stderr } = await cuecard(args, { cwd, stdin: 'because\n1\n\n\n' })
  expect(stderr).toContain('Noted. Their reason: "because"')
  const { results, findings } = JSON.parse(stdout)
  expect(findings).toEqual([])
  expect(results).toMatchObject([
    {
      script: 'talk',
      file: SESSION,
      done: true,
      saved: null,
      session: { id: 'talk-2026-11-25-1500', entries: { length: 4 } },
      additions: { captures: [{ script: 'talk', step: 'ask', words: 'because', verbatim: true }] },
    },
  ])
})

it('keeps a session to its owner', async () => {
  const cwd = folderWithFixtures()
  await cuecard(['call', 'talk.script.md', ...now], { cwd, stdin: 'because\n' })
  expect(statSync(join(cwd, SESSION)).mode & 0o077).toBe(0)
})

it.runIf(hasScript)('takes keys on a terminal', async () => {
  const cwd = folderWithFixtures()
  const { ended, until, type, shown } = onTerminal(cwd, `call talk.script.md ${now.join(' ')}`)
  await until('Their reason:')
  type('becauze\u007f\u007fse\r')
  await until('✎ because')
  // What is pasted is a note, whatever it begins with.
  type('2 reasons')
  await until('2 reasons')
  type('\r')
  await until('✎ 2 reasons')
  type('2')
  await until('Let me think about that.')
  type('\r')
  await until('2  They ask you a question ✓')
  type('1')
  await until('Thank you.')
  type('\u001b[D')
  await until('3  No')
  type('?')
  await until('/end ')
  type('/end\r')
  await until('What you noted')
  expect(await ended).toEqual([0, null])
  expect(shown()).toContain('\u001b[1m  ┃ Hello, this is me. Will you help me?\u001b[0m')
  expect(await noted(cwd)).toEqual(['because', '2 reasons'])
})

it.runIf(hasScript)('keeps a half-typed note at Ctrl-C, and ends with 130', async () => {
  const cwd = folderWithFixtures()
  const { ended, until, type } = onTerminal(cwd, `call talk.script.md ${now.join(' ')}`)
  await until('Their reason:')
  type('half a no')
  await until('half a no')
  type('\u0003')
  await until(`cuecard call --resume ${SESSION}`)
  expect(await ended).toEqual([130, null])
  expect(await noted(cwd)).toEqual(['half a no'])
})

it.runIf(hasScript)('fits a window that becomes smaller', async () => {
  const cwd = folderWithFixtures()
  const smaller = 'stty cols 80 rows 24; (sleep 2; stty cols 30 < /dev/tty) &'
  const { until, type, shown } = onTerminal(cwd, 'call second-interview-call', {}, smaller)
  await until('A note of your own:')
  type('half typed')
  await until('half typed')
  await until('  The one to call is the')
  await until('half typed')
  expect(shown()).toContain('The one to call is the person who has interviewed you, whoever')
})

it.runIf(hasScript)('has no colours with NO_COLOR, and no cursor with --plain', async () => {
  const cwd = folderWithFixtures()
  const bare = onTerminal(cwd, 'call talk.script.md', { NO_COLOR: '1' })
  await bare.until('Their reason:')
  // oxlint-disable-next-line no-control-regex
  expect(bare.shown()).not.toMatch(/\u001b\[[\d;]*m/)
  const plain = onTerminal(cwd, 'call talk.script.md --plain')
  await plain.until('> ')
  plain.type('because\r')
  await plain.until('Noted. Their reason: "because"')
  expect(plain.shown()).not.toContain('\u001b')
})

it('adds the notes to the dossier, and leaves the rest of it as it was', async () => {
  const cwd = folderWithFixtures()
  const file = join(cwd, 'call/dossier.yaml')
  const before = readFileSync(file, 'utf8')
  const args = ['call', 'second-interview-call', '--data', 'call/dossier.yaml', ...now]
  const stdin = readFileSync(join(cwd, 'call/second-interview-call.txt'), 'utf8')
  const { stderr, code } = await cuecard([...args, '--save'], { cwd, stdin })
  expect(code).toBe(0)
  expect(stderr).toContain('What you noted is in call/dossier.yaml as well')
  const after = readFileSync(file, 'utf8')
  expect(after).toContain('# One application, as it stands before the call.')
  expect(after).toContain('# not met yet')
  expect(after).toContain('Yes, one week in six')
  expect(after.length).toBeGreaterThan(before.length)
  const summary = await cuecard(['render', 'call-summary', '--data', 'call/dossier.yaml'], { cwd })
  expect(summary).toMatchObject({ code: 0, stdout: expect.stringMatching(/second of four/i) })
  // Once more is as good as once.
  const again = await cuecard(['call', '--resume', '--save', ...now], { cwd })
  expect(again.code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(after)
})

it('keeps the session where the dossier cannot be written', async () => {
  const cwd = folderWithFixtures()
  const args = ['call', 'talk.script.md', '--data', 'dossier.yaml', '--save', ...now]
  const running = inLines(cwd, ...args)
  await running.until('3. No')
  rmSync(join(cwd, 'dossier.yaml'))
  running.type('because\n')
  running.child.stdin.end()
  expect(await running.ended).toEqual([3, null])
  expect(running.shown()).toContain('Cannot read dossier.yaml')
  expect(await noted(cwd)).toEqual(['because'])
})
