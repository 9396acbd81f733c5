/** Makes the reference of the command line from its own help. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { GeneratedPage } from './generated-page.ts'
import { code, fence } from './markdown.ts'

const run = promisify(execFile)
const bin = join(process.cwd(), '..', 'packages', 'cli', 'bin', 'cuecard.js')

async function help(...verb: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [bin, 'help', ...verb])
  return stdout
}

const opening = `Every verb, as \`cuecard help\` tells it. What goes to which stream, and what the exit codes mean, is
[told apart](/docs/reference/exit-codes/).`

export async function commandLinePage(): Promise<GeneratedPage> {
  const whole = await help()
  const verbs = [...(whole.split(/^Commands:$/m)[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)]
    .map(([, verb]) => verb!)
    .filter((verb) => verb !== 'help')
  if (verbs.length === 0) throw new Error('cuecard help lists no verbs')
  const each = await Promise.all(verbs.map((verb) => help(verb)))
  return {
    id: 'docs/reference/command-line',
    title: 'The command line',
    description: 'Every verb of cuecard, with its flags and examples.',
    order: 6,
    body: [
      opening,
      fence('text', whole),
      ...verbs.map(
        (verb, index) => `## ${code(`cuecard ${verb}`)}\n\n${fence('text', each[index]!)}`,
      ),
    ].join('\n\n'),
  }
}
