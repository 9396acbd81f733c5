/** A dossier's file that is changed in place: whole, or as it was, and with what each process had to add. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { bin, cuecard, plainEnv } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const NOBODY = 65534
const add = ['import', 'resume.json', '--data', 'dossier.yaml']
const read = (cwd: string, name = 'dossier.yaml') => readFileSync(join(cwd, name), 'utf8')

/** A resume of its own: one highlight, so that it is seen whose notes were lost. */
function resumeOf(cwd: string, number: number): string {
  const work = [{ name: 'Depot', highlights: [`Closed gap ${number}`] }]
  const resume = { basics: { name: 'Robin Vale' }, work }
  writeFileSync(join(cwd, `resume-${number}.json`), JSON.stringify(resume))
  return `resume-${number}.json`
}

it('loses nothing where several write at once', { timeout: 60_000 }, async () => {
  const cwd = folderWithFixtures()
  const resumes = [1, 2, 3, 4, 5].map((number) => resumeOf(cwd, number))
  const ran = await Promise.all(
    resumes.map((resume) => cuecard(['import', resume, '--data', 'dossier.yaml'], { cwd })),
  )
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
  for (const number of [1, 2, 3, 4, 5]) expect(read(cwd)).toContain(`title: Closed gap ${number}`)
  expect(readdirSync(cwd).filter((name) => name.startsWith('dossier.yaml'))).toEqual([
    'dossier.yaml',
  ])
})

it('follows a link, and keeps the mode', async () => {
  const cwd = folderWithFixtures()
  chmodSync(join(cwd, 'dossier.yaml'), 0o600)
  symlinkSync('dossier.yaml', join(cwd, 'link.yaml'))
  const { code } = await cuecard(['import', 'resume.json', '--data', 'link.yaml'], { cwd })
  expect(code).toBe(0)
  expect(lstatSync(join(cwd, 'link.yaml')).isSymbolicLink()).toBe(true)
  expect(read(cwd)).toContain('Trained six dispatchers')
  expect(statSync(join(cwd, 'dossier.yaml')).mode & 0o777).toBe(0o600)
})

/** A disk that is full after the first half of what is written. */
const FULL = `const fs = require('fs')
const { writeFileSync } = fs
fs.writeFileSync = (file, text) => {
  writeFileSync(file, text.slice(0, text.length / 2))
  throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
}`

it('keeps the old file where the disk is full after half of the new one', async () => {
  const cwd = folderWithFixtures()
  const old = read(cwd)
  writeFileSync(join(cwd, 'full.cjs'), FULL)
  const env = { NODE_OPTIONS: `--require=${join(cwd, 'full.cjs')}` }
  const { code, stderr } = await cuecard(add, { cwd, env })
  expect({ code, text: read(cwd) }).toEqual({ code: 3, text: old })
  expect(stderr).toContain('error: Cannot write dossier.yaml: the disk is full.')
  expect(readdirSync(cwd).filter((name) => name.startsWith('dossier.yaml'))).toEqual([
    'dossier.yaml',
  ])
})

it('says so where the folder takes no new file', async () => {
  const cwd = folderWithFixtures()
  const old = read(cwd)
  chmodSync(cwd, 0o555)
  const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const { code, stderr } = await cuecard(add, { cwd, ...other })
  chmodSync(cwd, 0o755)
  expect({ code, text: read(cwd) }).toEqual({ code: 3, text: old })
  expect(stderr).toContain('error: Cannot write dossier.yaml: permission denied.')
})

it('has the old file or the new one, whenever it is killed', { timeout: 90_000 }, async () => {
  const cwd = folderWithFixtures()
  const old = read(cwd)
  await cuecard(add, { cwd })
  const grown = read(cwd)
  for (let delay = 60; delay <= 420; delay += 60) {
    writeFileSync(join(cwd, 'dossier.yaml'), old)
    const child = spawn(process.execPath, [bin, ...add], { cwd, env: plainEnv, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await wait(delay)
    child.kill('SIGKILL')
    await ended
    expect([old, grown]).toContain(read(cwd))
  }
  // A lock that a killed process left behind is given up.
  const { code } = await cuecard(add, { cwd })
  expect({ code, text: read(cwd) }).toEqual({ code: 0, text: grown })
})
