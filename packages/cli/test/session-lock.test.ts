/** One conversation at a time in a session, and none that is locked out by one that is gone. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { cuecard } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'
import { inLines } from './support/running.ts'

const now = ['--now', '2026-11-25T15:00-05:00']
const SESSION = 'talk-2026-11-25-1500.session.jsonl'
const resume = ['call', '--resume', SESSION, ...now]

/** The words of the notes in the file, and that each line of it is whole. */
function notes(cwd: string): string[] {
  const lines = readFileSync(join(cwd, SESSION), 'utf8').trimEnd().split('\n')
  return lines.flatMap((line) => JSON.parse(line).text ?? [])
}

it('refuses a session that is open elsewhere, and loses nothing of either', async () => {
  const cwd = folderWithFixtures()
  const first = inLines(cwd, 'call', 'talk.script.md', ...now)
  await first.until('3. No')
  first.type('one\n')
  await first.until('Noted.')
  const { code, stdout, stderr } = await cuecard(resume, { cwd, stdin: 'two\n' })
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain(`${SESSION}: error: ${SESSION} is open in another conversation.`)
  first.type('three\n')
  await first.until('Noted.')
  first.child.stdin.end()
  expect(await first.ended).toEqual([0, null])
  expect(notes(cwd)).toEqual(['one', 'three'])
  const after = await cuecard(resume, { cwd, stdin: 'four\n' })
  expect({ code: after.code, notes: notes(cwd) }).toEqual({
    code: 0,
    notes: ['one', 'three', 'four'],
  })
  expect(existsSync(join(cwd, `${SESSION}.lock`))).toBe(false)
})

it('lets the first of several go on, and the others not', async () => {
  const cwd = folderWithFixtures()
  await cuecard(['call', 'talk.script.md', ...now], { cwd, stdin: 'one\n' })
  const running = Array.from({ length: 3 }, () => inLines(cwd, ...resume))
  const codes: unknown[] = []
  for (const each of running) {
    each.type('more\n')
    void each.ended.then(([code]) => codes.push(code))
  }
  await expect.poll(() => codes, { timeout: 15_000 }).toEqual([3, 3])
  for (const each of running) each.child.stdin.end()
  await expect.poll(() => codes).toEqual([3, 3, 0])
  expect(notes(cwd)).toEqual(['one', 'more'])
})

it('says so in the conversation that another took over while it was stopped', async () => {
  const cwd = folderWithFixtures()
  const stopped = inLines(cwd, 'call', 'talk.script.md', ...now)
  await stopped.until('3. No')
  stopped.type('one\n')
  await stopped.until('Noted.')
  stopped.child.kill('SIGSTOP')
  const taken = inLines(cwd, ...resume)
  await taken.until('3. No')
  stopped.child.kill('SIGCONT')
  await wait(2500)
  stopped.type('lost?\n')
  await stopped.until('is open in another conversation')
  taken.type('two\n')
  await taken.until('Noted.')
  stopped.child.stdin.end()
  expect(await stopped.ended).toEqual([3, null])
  expect(stopped.shown()).toContain('These could not be kept: copy them now.\n  lost?\n')
  taken.child.stdin.end()
  expect(await taken.ended).toEqual([0, null])
  expect(notes(cwd)).toEqual(['one', 'two'])
})

it('adds the notes of two conversations to one dossier, whichever ends first', async () => {
  const cwd = folderWithFixtures()
  const words = ['of the one', 'of the other']
  const args = ['call', 'talk.script.md', '--data', 'dossier.yaml', '--save', ...now]
  const ran = await Promise.all(words.map((stdin) => cuecard(args, { cwd, stdin: `${stdin}\n` })))
  expect(ran.map(({ code }) => code)).toEqual([0, 0])
  const dossier = readFileSync(join(cwd, 'dossier.yaml'), 'utf8')
  for (const each of words) expect(dossier).toContain(`words: ${each}`)
})
