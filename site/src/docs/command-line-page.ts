/** Makes the reference of the command line from its own help. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { GeneratedPage } from './generated-page.ts'
import { code, fence, plain } from './markdown.ts'
import { readHelp } from './read-help.ts'

const run = promisify(execFile)
const bin = join(process.cwd(), '..', 'packages', 'cli', 'bin', 'cuecard.js')

async function help(...verb: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [bin, 'help', ...verb])
  return stdout
}

const opening = `Every verb, as \`cuecard help\` tells it. [A page of its own](/docs/reference/exit-codes/) says what the exit codes mean, and
what goes to which stream.`

const entries = (all: readonly { term: string; text: string }[]): string =>
  all.map(({ term, text }) => `- ${code(term)}: ${plain(text)}`).join('\n')

function section(verb: string, text: string): string {
  const { usage, summary, arguments: operands, options, examples } = readHelp(text)
  return [
    `## ${code(`cuecard ${verb}`)}`,
    `${plain(summary)}.`,
    fence('sh', usage),
    entries([...operands, ...options]),
    'Examples:',
    fence('sh', examples.map(({ term, text: does }) => `# ${does}\n${term}`).join('\n\n')),
  ].join('\n\n')
}

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
    body: [opening, ...verbs.map((verb, index) => section(verb, each[index]!))].join('\n\n'),
  }
}
