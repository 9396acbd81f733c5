/** Files that are written are whole, or as they were. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { bin, cuecard, plainEnv, runProgram } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const NOBODY = 65534

it('says so where a folder is read-only, and leaves nothing behind', async () => {
  const cwd = folderWithFixtures()
  chmodSync(cwd, 0o755)
  mkdirSync(join(cwd, 'locked'))
  chmodSync(join(cwd, 'locked'), 0o555)
  const args = ['render', 'card.document.md', '--out', 'locked/']
  const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const { stdout, stderr, code } = await cuecard(args, { cwd, ...other })
  expect({ stdout, code }).toEqual({ stdout: '', code: 3 })
  expect(stderr).toContain('error: Cannot write locked/card.txt: permission denied.')
  expect(readdirSync(join(cwd, 'locked'))).toEqual([])
})

it('says so where the disk is full', async () => {
  const args = ['render', 'card.document.md', '--out', '/dev/full']
  const { stderr, code } = await cuecard(args, { cwd: folderWithFixtures() })
  expect(code).toBe(3)
  expect(stderr).toContain('error: Cannot write /dev/full: the disk is full.')
  expect(existsSync('/dev/full')).toBe(true)
})

it('keeps the old file where a file may be no larger, and says so', async () => {
  const cwd = folderWithFixtures()
  writeFileSync(join(cwd, 'out.txt'), 'what was there before')
  writeFileSync(join(cwd, 'big.document.md'), 'and so on '.repeat(1000))
  const command = `"${process.execPath}" "${bin}" render big.document.md --out out.txt --force`
  const args = ['--norc', '-c', `ulimit -f 1; ${command}`]
  const { stderr, code } = await runProgram('bash', args, { cwd })
  expect(code).toBe(3)
  expect(stderr).toContain('Cannot write out.txt: it would be larger than a file may be here.')
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('what was there before')
  expect(readdirSync(cwd).filter((name) => name.startsWith('out.txt'))).toEqual(['out.txt'])
})

it(
  'keeps the old file or has the new one, whenever it is killed',
  { timeout: 60_000 },
  async () => {
    const cwd = folderWithFixtures()
    const old = 'what was there before'
    const paragraphs = Array.from({ length: 4000 }, (_, at) => `${at}${' and so on'.repeat(20)}`)
    const big = paragraphs.join('\n\n')
    writeFileSync(join(cwd, 'big.document.md'), big)
    const args = [bin, 'render', 'big.document.md', '--out', 'out.txt', '--force']
    const text = () => readFileSync(join(cwd, 'out.txt'), 'utf8').trim()
    for (let delay = 40; delay <= 520; delay += 60) {
      writeFileSync(join(cwd, 'out.txt'), old)
      const child = spawn(process.execPath, args, { cwd, env: plainEnv, stdio: 'ignore' })
      const ended = once(child, 'exit')
      await wait(delay)
      child.kill('SIGKILL')
      await ended
      expect([old, big].includes(text())).toBe(true)
    }
    const { code, stderr } = await runProgram(process.execPath, args, { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Wrote out.txt\n' })
    expect(text() === big).toBe(true)
  },
)
