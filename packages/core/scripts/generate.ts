// Compiles templates/ into typed modules under generated/: the second stage of the build.
// A playbook is a folder of templates; a document that derives facts has a module in src/playbooks.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatFinding } from '../src/findings/format-finding.ts'
import { compileTemplates } from './compile-templates.ts'
import { catalogModule, lazyCatalogModule } from './generated-catalog.ts'
import {
  documentModule,
  playbookModule,
  programModule,
  scriptModule,
  scriptProgramsModule,
} from './generated-modules.ts'
import { templatesModule } from './generated-templates.ts'

const core = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(core, 'generated')

const { playbooks, findings, files, shapes } = await compileTemplates()
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
  return existsSync(source) ? readFileSync(source, 'utf8') : ''
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
      documentModule(document, {
        facts: derives(source),
        distinct,
        fit: /export function fit\b/.test(source),
      }),
    )
  }
}
write('catalog.ts', catalogModule(playbooks))
write('lazy-catalog.ts', lazyCatalogModule(playbooks))
write('templates.ts', templatesModule(playbooks, files, shapes))
