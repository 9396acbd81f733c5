/** Runs a page's example as its reader would: its files in a folder of their own, then its commands. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../packages/cli/src/run.ts'
import type { Example } from './examples-in.ts'

const root = join(import.meta.dirname, '..', '..')
const bin = join(root, 'packages/cli/bin/cuecard.js')

/** The moment that the examples are told from, where their command names none. */
const now = () => new Date('2026-11-21T14:00:00Z')

/** A command that needs no shell: no quotes, pipes or redirections. */
const plain = /^cuecard [\w ./=:+-]+$/

async function cuecard(command: string, cwd: string): Promise<string> {
  let printed = ''
  const output = {
    isTTY: false,
    write(content: string | Uint8Array, done: () => void) {
      printed += typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
      done()
    },
  }
  const io = { stdin: (async function* () {})(), stdout: output, stderr: output, env: {}, cwd, now }
  await run(command.split(/\s+/).slice(1), io)
  return printed
}

/** Whatever needs a shell gets one, and the command as it is installed. */
function shell(command: string, cwd: string): Promise<string> {
  const script = `cuecard() { "${process.execPath}" "${bin}" "$@"; }; exec 2>&1; ${command}`
  const env = { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'C.UTF-8' }
  return new Promise((resolve) => {
    execFile('bash', ['--norc', '-c', script], { cwd, env }, (_, stdout) => resolve(stdout))
  })
}

/**
 * @returns what the commands print, to either stream
 */
export async function runExample({ files, command }: Example): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'cuecard-docs-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'))
    symlinkSync(join(root, 'examples'), join(cwd, 'examples'))
    for (const { name, text } of files) {
      mkdirSync(join(cwd, dirname(name)), { recursive: true })
      writeFileSync(join(cwd, name), text)
    }
    const printed = await (plain.test(command) ? cuecard(command, cwd) : shell(command, cwd))
    return printed.trim()
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
