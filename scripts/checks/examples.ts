/** Checks the example dossiers the way a visitor meets them: the README's command, and every document from them. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { output, root } from './run.ts'
import { one, sum, type Tally } from './tally.ts'

interface Finding {
  severity: string
  message: string
}
type ReadDossier = (bytes: Uint8Array, options: { file: string }) => { findings: Finding[] }

const schemaLine = /^# yaml-language-server: \$schema=\S+\n/
const formats = ['text', 'markdown', 'html', 'json']

/** What a letter never says: the traces of a value that was not there. */
const traces = /\bundefined\b|\bNaN\b|\[object|\bInvalid Date\b/

/** Reads every example, runs the README's command, and renders every document in every format. */
export async function examples(): Promise<Tally> {
  return sum([...(await readable()), readmeCommand(), ...everyDocument(), ...ownPlaybook()])
}

async function readable(): Promise<Tally[]> {
  const entry = pathToFileURL(join(root, 'packages/core/dist/dossier.js')).href
  const { readDossier } = (await import(entry)) as { readDossier: ReadDossier }
  const files = globSync('examples/*.yaml', { cwd: root })
  const wanted = ['dossier', 'dossier-minimal', 'hiring'].map((name) => `examples/${name}.yaml`)
  const leftOut = wanted.filter((file) => !files.includes(file))
  return [
    { ...sum([]), leftOut },
    ...files.map((file) => {
      const bytes = readFileSync(join(root, file))
      const problems = readDossier(bytes, { file }).findings.map(({ message }) => message)
      if (!schemaLine.test(bytes.toString('utf8'))) problems.unshift('no schema line at its top')
      return report(`${file} is read without a finding`, problems)
    }),
  ]
}

function readmeCommand(): Tally {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const command = /^npm ci && npx (cuecard render .*)$/m.exec(readme)?.[1]
  if (!command) return report('the README names the command to begin with', ['it does not'])
  return render(command.split(' ').slice(1))
}

function everyDocument(): Tally[] {
  const { stdout } = output('cuecard', 'list', 'documents', '--json')
  const { results } = JSON.parse(stdout) as { results: { id: string; dossier: string }[] }
  const files: Record<string, string> = { application: 'dossier', hiring: 'hiring' }
  const when = ['--now', '2026-11-21T09:00-05:00', '--time-zone', 'America/New_York']
  return [
    ...results.flatMap(({ id, dossier }) => {
      const data = ['--data', `examples/${files[dossier]}.yaml`]
      return formats.map((format) => render(['render', id, ...data, ...when, '--format', format]))
    }),
    render(['render', 'thank-you-letter', '--data', 'examples/dossier-minimal.yaml']),
  ]
}

/** The commands of docs/own-playbook.md, to the letter. */
function ownPlaybook(): Tally[] {
  const page = readFileSync(join(root, 'docs/own-playbook.md'), 'utf8')
  const commands = [...page.matchAll(/^cuecard (.*)$/gm)].map(([, args]) => args!.split(' '))
  const named = report(
    'docs/own-playbook.md names its commands',
    commands[0] ? [] : ['it does not'],
  )
  return [named, ...commands.map(render)]
}

function render(args: string[]): Tally {
  const { status, stdout, stderr } = output('cuecard', ...args)
  const problems = [
    ...(status === 0 ? [] : [`exit code ${status}: ${stderr}`]),
    ...(stdout.trim() ? [] : ['printed nothing']),
    ...(traces.test(stdout) ? [`printed ${traces.exec(stdout)?.[0]}`] : []),
  ]
  return report(`cuecard ${args.join(' ')}`, problems)
}

function report(check: string, problems: string[]): Tally {
  if (problems.length) console.log(`✗ ${check}\n    ${problems.join('\n    ')}`)
  return one(problems.length === 0)
}
