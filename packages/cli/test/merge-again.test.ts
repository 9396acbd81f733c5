/** A merge into a file that is there: it is kept until another is whole, and only the like is added to it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bin, cuecard, plainEnv } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const ROWS = 4000
const OLD = 'what was there before\n'
const MERGE = 'merge note.document.md --from rows.ndjson --out out.ndjson'.split(' ')

function folderWithRows(): string {
  const cwd = folderWithFixtures()
  const rows = Array.from({ length: ROWS }, (_, at) =>
    JSON.stringify({ people: [{ id: 'li', name: { full: `Li ${at}` }, role: 'Lead' }] }),
  )
  writeFileSync(join(cwd, 'rows.ndjson'), `${rows.join('\n')}\n`)
  return cwd
}

it.each(['SIGKILL', 'SIGINT'] as const)(
  'keeps the old file until the new one is whole, and goes on after %s',
  async (signal) => {
    const cwd = folderWithRows()
    const [out, part] = ['out.ndjson', '.out.ndjson.part'].map((name) => join(cwd, name))
    writeFileSync(out!, OLD, { mode: 0o600 })
    const child = spawn(process.execPath, [bin, ...MERGE, '--force'], { cwd, env: plainEnv })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (words: string) => (said += words))
    const ended = once(child, 'close')
    const isBegun = () => existsSync(part!) && statSync(part!).size > 0
    while (child.exitCode === null && !isBegun()) await new Promise((done) => setTimeout(done, 2))
    child.kill(signal)
    await ended
    expect(readFileSync(out!, 'utf8')).toBe(OLD)
    if (signal === 'SIGINT') {
      expect(child.exitCode).toBe(130)
      expect(said).toMatch(/^Stopped after \d+ letters of \d+ rows; with --resume .* goes on\.\n$/)
    }
    const before = readFileSync(part!, 'utf8')
    const { code } = await cuecard([...MERGE, '--resume'], { cwd })
    expect(code).toBe(0)
    const text = readFileSync(out!, 'utf8')
    expect(text.startsWith(before.slice(0, before.lastIndexOf('\n') + 1))).toBe(true)
    const rows = text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).row as number)
    expect(rows).toEqual(Array.from({ length: ROWS }, (_, at) => at + 1))
    expect(statSync(out!).mode & 0o777).toBe(0o600)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
  },
)

it('keeps the old file where rows cannot be read', async () => {
  const cwd = folderWithRows()
  writeFileSync(join(cwd, 'out.ndjson'), OLD)
  const gone = MERGE.map((each) => (each === 'rows.ndjson' ? 'folder' : each))
  expect(await cuecard([...gone, '--force'], { cwd })).toMatchObject({ code: 3 })
  expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(OLD)
})

it('goes on only with letters that were made as those asked for', async () => {
  const cwd = folderWithFixtures()
  const merge = (...args: string[]) => {
    const from = ['--from', 'merge/people.ndjson', '--data', 'merge/me.yaml']
    return cuecard(['merge', ...args, ...from, '--out', 'out.ndjson'], { cwd })
  }
  const text = () => readFileSync(join(cwd, 'out.ndjson'), 'utf8')
  await merge('thank-you-letter')
  const before = text()
  for (const other of [
    ['thank-you-letter', '--format', 'html'],
    ['thank-you-letter', '--tone', 'formal'],
    ['thank-you-letter', '--channel', 'letter'],
    ['rejection-reply'],
  ]) {
    const { code, stderr } = await merge(...other, '--resume')
    expect({ code, text: text() }).toEqual({ code: 2, text: before })
    expect(stderr).toContain('out.ndjson was begun as thank-you-letter, text, email, warm, and')
  }
  // As earlier versions wrote it.
  const bare = text().replace(/"document":.*?"tone":"warm",/g, '')
  writeFileSync(join(cwd, 'out.ndjson'), bare)
  expect((await merge('thank-you-letter', '--format', 'html', '--resume')).code).toBe(1)
  expect(text()).toBe(bare)
  expect((await merge('thank-you-letter', '--resume', '--force')).code).toBe(2)
})
