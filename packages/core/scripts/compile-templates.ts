// Reads templates/ and compiles what it holds, with the shapes of what documents and scripts derive.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ZodType } from 'zod'
import type { CompiledPlaybook } from '../src/compile/playbook/compile-playbook.ts'
import { compilePlaybook } from '../src/compile/playbook/compile-playbook.ts'
import { unusedCaptures } from '../src/compile/playbook/unused-captures.ts'
import type { Finding } from '../src/findings/finding.ts'
import { shapeOf } from '../src/shape/shape-of.ts'
import type { Shape } from '../src/shape/shape.ts'

const core = join(dirname(fileURLToPath(import.meta.url)), '..')
const root = join(core, '../..')
const templates = join(root, 'templates/en')

const read = (file: string): string => readFileSync(file, 'utf8')
const fromRoot = (file: string): string => relative(root, file).replaceAll('\\', '/')

function textsUnder(folder: string): Record<string, string> {
  const files = globSync('**/*.md', { cwd: folder }).sort()
  return Object.fromEntries(
    files.map((file) => [fromRoot(join(folder, file)), read(join(folder, file))]),
  )
}

/** The shapes of the facts that documents and scripts derive, by id. */
async function factShapes(playbook: string): Promise<Record<string, Shape>> {
  const files = globSync(`src/playbooks/${playbook}/*.facts.ts`, { cwd: core })
  const shapes = files.map(async (file) => {
    const module = (await import(pathToFileURL(join(core, file)).href)) as { default: ZodType }
    return [basename(file, '.facts.ts'), shapeOf(module.default)] as const
  })
  return Object.fromEntries(await Promise.all(shapes))
}

/** Partials that any playbook may use. */
const shared = Object.fromEntries(
  Object.entries(textsUnder(join(templates, 'partials'))).map(([file, text]) => [
    basename(file, '.md'),
    { file, text },
  ]),
)

/** To ask for what no document of any playbook reads is a mistake here, where all of them are at hand. */
function unusedAnywhere(playbooks: readonly CompiledPlaybook[]): Finding[] {
  const scripts = playbooks.flatMap((playbook) => playbook.scripts)
  const documents = playbooks.flatMap((playbook) => playbook.documents)
  return unusedCaptures(scripts, documents).map((finding) => ({ ...finding, severity: 'error' }))
}

/** In the order of the process; where their pages give no order, by their ids, in which they come. */
function byOrder(one: CompiledPlaybook, other: CompiledPlaybook): number {
  const [first, second] = [one.guide.order ?? Infinity, other.guide.order ?? Infinity]
  return first === second ? 0 : first - second
}

/** Every playbook of templates/, in the order of the process, with all that is wrong with any of them. */
export async function compileTemplates(): Promise<{
  playbooks: CompiledPlaybook[]
  findings: Finding[]
  /** The texts by their paths within templates/en. */
  files: Record<string, string>
  /** The shapes of what is derived, by the id of the document or script. */
  shapes: Record<string, Shape>
}> {
  const findings: Finding[] = []
  const shapes: Record<string, Shape> = {}
  const playbooks: CompiledPlaybook[] = []
  for (const file of globSync('*/playbook.md', { cwd: templates }).sort()) {
    const id = dirname(file)
    const facts = await factShapes(id)
    Object.assign(shapes, facts)
    const result = compilePlaybook(textsUnder(join(templates, id)), { facts, partials: shared })
    // Documents of other playbooks read a script's captures, too.
    findings.push(...result.findings.filter(({ code }) => code !== 'capture-unused'))
    if (result.playbook) playbooks.push(result.playbook)
  }
  findings.push(...unusedAnywhere(playbooks))
  const files = Object.fromEntries(
    Object.entries(textsUnder(templates)).map(([file, text]) => [
      file.slice(`${fromRoot(templates)}/`.length),
      text,
    ]),
  )
  return { playbooks: playbooks.sort(byOrder), findings, files, shapes }
}
