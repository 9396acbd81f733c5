/**
 * Runs each file of `transcripts/`: its `$ cuecard …` lines, one after the other in a folder with the
 * fixtures, must give what stands below them. `vitest -u` writes what they give now.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bin, runProgram } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const folder = fileURLToPath(new URL('./transcripts', import.meta.url))

async function play(command: string, cwd: string): Promise<string> {
  const line = `cuecard() { "${process.execPath}" "${bin}" "$@"; }; ${command}`
  const { stdout, stderr, code } = await runProgram('bash', ['--norc', '-c', line], { cwd })
  const words = stderr === '' ? '' : stderr.replace(/^(?=.)/gm, '! ')
  return `$ ${command}\n${stdout}${words}[exit ${code}]\n`
}

describe('transcripts', () => {
  it.each(readdirSync(folder).map((name) => [basename(name, '.txt'), join(folder, name)]))(
    '%s',
    async (_, file) => {
      const commands = readFileSync(file!, 'utf8').matchAll(/^\$ (.*)$/gm)
      const cwd = folderWithFixtures()
      const played: string[] = []
      for (const [, command] of commands) played.push(await play(command!, cwd))
      await expect(played.join('\n')).toMatchFileSnapshot(file!)
    },
  )
})
