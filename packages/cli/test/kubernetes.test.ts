/** The command of `examples/kubernetes/job.yaml`, run for each index: together they make the whole, each letter once. */
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { bin, cuecard, plainEnv, runProgram } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const manifest = readFileSync(
  fileURLToPath(new URL('../../../examples/kubernetes/job.yaml', import.meta.url)),
  'utf8',
)
const SHARDS = 3
const ROWS = 6000
const KILLED = 1

/** The script of the container, as its shell gets it. */
const script = /args:\n +- \|\n((?: {14}.*\n)+)/.exec(manifest)![1]!.replace(/^ {14}/gm, '')

/** Every seventh row is to two people, and one row is to nobody. */
function row(number: number): string {
  const ids = number % 7 === 0 ? ['dana', 'tom'] : ['dana']
  return JSON.stringify({
    people: ids.map((id) => ({ id, name: { full: `${id} number ${number}` } })),
    interviews: [
      {
        id: 'second',
        people: number === 50 ? ['nobody'] : ids,
        discussed: ids.map((id) => ({ with: [id], topic: `${id}'s plans for ${number}` })),
      },
    ],
  })
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1)

function shellFor(folder: string, index: number): [string, string[], Record<string, string>] {
  const env = {
    ...plainEnv,
    PATH: [join(folder, 'bin'), dirname(process.execPath), plainEnv['PATH']].join(delimiter),
    SHARDS: String(SHARDS),
    DATA: folder,
    OUT: folder,
    JOB_COMPLETION_INDEX: String(index),
  }
  return ['sh', ['-c', script], env]
}

/** Runs a shard until a part of its file is there, and ends it without warning. */
async function killHalfWay(folder: string, index: number): Promise<void> {
  const [program, args, env] = shellFor(folder, index)
  const child = spawn(program, args, { env, stdio: 'ignore' })
  const file = join(folder, `letters-${index}.ndjson`)
  const ended = new Promise((resolve) => child.on('close', resolve))
  while (child.exitCode === null && !(existsSync(file) && statSync(file).size > 0)) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  child.kill('SIGKILL')
  await ended
  expect(child.signalCode).toBe('SIGKILL')
}

it('makes every letter once, also where a process is killed and run again', async () => {
  const folder = folderWithFixtures()
  writeFileSync(join(folder, 'me.yaml'), readFileSync(join(folder, 'merge/me.yaml')))
  const rows = Array.from({ length: ROWS }, (_, at) => row(at + 1))
  writeFileSync(join(folder, 'people.ndjson'), `${rows.join('\n')}\n`)
  mkdirSync(join(folder, 'bin'))
  symlinkSync(bin, join(folder, 'bin/cuecard'))

  const whole = join(folder, 'whole.ndjson')
  const from = ['--data', join(folder, 'me.yaml'), '--from', join(folder, 'people.ndjson')]
  const { code } = await cuecard(['merge', 'thank-you-letter', ...from, '--out', whole])
  expect(code).toBe(1)

  await killHalfWay(folder, KILLED)
  const file = join(folder, `letters-${KILLED}.ndjson`)
  const before = linesOf(file)
  expect(before.length).toBeGreaterThan(0)
  // As where it was killed in the middle of a line.
  appendFileSync(file, before[0]!.slice(0, 30))

  const ran = await Promise.all(
    Array.from({ length: SHARDS }, (_, index) => {
      const [program, args, env] = shellFor(folder, index)
      return runProgram(program, args, { env })
    }),
  )
  // Row 50 is the second shard's.
  expect(ran.map((each) => each.code)).toEqual([0, 1, 0])
  expect(ran[KILLED]!.stderr).toContain('people.ndjson:50: error:')

  const files = ran.map((_, index) => linesOf(join(folder, `letters-${index}.ndjson`)))
  expect(files[KILLED]!.slice(0, before.length)).toEqual(before)
  expect(files.flat().sort()).toEqual(linesOf(whole).sort())
  expect(new Set(files.flat()).size).toBe(ROWS - 1 + Math.floor(ROWS / 7))
})
