// Compiles templates/ into typed modules under generated/: the second stage of the build.
// A playbook is a folder of templates; a document that derives facts has a module in src/playbooks.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ZodType } from 'zod'
import type { CompiledPlaybook } from '../src/compile/playbook/compile-playbook.ts'
import { compilePlaybook } from '../src/compile/playbook/compile-playbook.ts'
import { formatFinding } from '../src/findings/format-finding.ts'
import type { Finding } from '../src/findings/finding.ts'
import { shapeOf } from '../src/shape/shape-of.ts'
import type { Shape } from '../src/shape/shape.ts'
import { catalogModule, lazyCatalogModule } from './generated-catalog.ts'
import {
  documentModule,
  playbookModule,
  programModule,
  scriptModule,
  scriptProgramsModule,
} from './generated-modules.ts'

const core = join(dirname(fileURLToPath(import.meta.url)), '..')
const root = join(core, '../..')
const templates = join(root, 'templates/en')
const out = join(core, 'generated')

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

const findings: Finding[] = []
const playbooks: CompiledPlaybook[] = []
for (const file of globSync('*/playbook.md', { cwd: templates }).sort()) {
  const id = dirname(file)
  const result = compilePlaybook(textsUnder(join(templates, id)), {
    facts: await factShapes(id),
    partials: shared,
  })
  findings.push(...result.findings)
  if (result.playbook) playbooks.push(result.playbook)
}
for (const finding of findings) console.error(formatFinding(finding))
if (findings.some(({ severity }) => severity === 'error')) process.exit(1)

// What the other scripts generate stays.
for (const kind of ['documents', 'playbooks', 'programs', 'scripts']) {
  rmSync(join(out, kind), { recursive: true, force: true })
}
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(out, file)), { recursive: true })
  writeFileSync(join(out, file), text)
}
/** What derives the facts of a document or a script, where something does. */
function factsSource({ playbook, id }: { playbook: string; id: string }): string {
  const source = join(core, `src/playbooks/${playbook}/${id}.ts`)
  return existsSync(source) ? read(source) : ''
}
const derives = (source: string): boolean =>
  /export (?:const|function) facts\b|export \{[^}]*\bfacts\b/.test(source)

for (const playbook of playbooks) {
  write(`playbooks/${playbook.guide.id}.ts`, playbookModule(playbook))
  for (const script of playbook.scripts) {
    write(`programs/${script.id}.script.ts`, scriptProgramsModule(script))
    write(`scripts/${script.id}.ts`, scriptModule(script, { facts: derives(factsSource(script)) }))
  }
  for (const document of playbook.documents) {
    const source = factsSource(document)
    const distinct = /export const distinct = true\b/.test(source)
    write(`programs/${document.id}.ts`, programModule(document))
    write(
      `documents/${document.id}.ts`,
      documentModule(document, { facts: derives(source), distinct }),
    )
  }
}
write('catalog.ts', catalogModule(playbooks))
write('lazy-catalog.ts', lazyCatalogModule(playbooks))
