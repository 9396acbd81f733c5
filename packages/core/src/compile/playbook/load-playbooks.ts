/** Lays a person's own templates over others and makes them ready to use: whole playbooks, or single pages of one. */
import type { Finding } from '../../findings/finding.ts'
import type { DocumentDefinition } from '../../render/document-definition.ts'
import type { ScriptDefinition } from '../../script/script.ts'
import { loadDocument } from '../document/load-document.ts'
import { loadScript } from '../script/load-script.ts'
import type { Guide } from './compile-guide.ts'
import { compilePlaybook } from './compile-playbook.ts'
import { type TemplateBase, type TemplateFiles, overlay } from './overlay.ts'

/** A playbook in use: its guide, and what comes with it. */
export interface LoadedPlaybook {
  guide: Guide
  scripts: ScriptDefinition[]
  documents: DocumentDefinition<unknown, never>[]
}

export interface LoadPlaybooksResult {
  /** Those that have a page of one's own in them; not those with an error. */
  playbooks: LoadedPlaybook[]
  findings: Finding[]
}

/** What derives nothing. */
const nothing = { shape: {}, facts: null, distinct: false } as const

/**
 * Compiles and loads the playbooks of a folder. Each subfolder is a playbook; a file that stands where one of the
 * `base` stands takes its place, and what it derives from the dossier stays. It evaluates the precompiled programs,
 * as Handlebars itself does.
 *
 * @param files the folder's texts by path, as `after-the-interview/debrief.document.md` or `partials/sign-off.md`
 * @param base what they are laid over: `templates` of `@cuecard/core/templates`, or nothing
 * @returns the playbooks that have a file among them, and every finding with its place
 * @example
 * import { templates } from '@cuecard/core/templates'
 * const { playbooks, findings } = loadPlaybooks({ 'my-playbook/playbook.md': '…' }, templates)
 */
export function loadPlaybooks(
  files: TemplateFiles,
  base: TemplateBase = { files: {}, derived: {} },
): LoadPlaybooksResult {
  const { folders, partials } = overlay(files, base.files)
  const shapes = Object.fromEntries(
    Object.entries(base.derived).map(([id, { shape }]) => [id, shape]),
  )
  const derived = (id: string) =>
    (Object.hasOwn(base.derived, id) ? base.derived[id] : undefined) ?? nothing
  const compiled = folders.map((folder) => compilePlaybook(folder, { facts: shapes, partials }))
  return {
    playbooks: compiled.flatMap(({ playbook }) =>
      playbook
        ? {
            guide: playbook.guide,
            scripts: playbook.scripts.map((script) => loadScript(script, derived(script.id))),
            documents: playbook.documents.map((document) =>
              loadDocument(document, derived(document.id)),
            ),
          }
        : [],
    ),
    // Documents of other playbooks of the base read the captures of its scripts, too.
    findings: compiled.flatMap(({ findings }, index) =>
      Object.keys(folders[index]!).some((path) => Object.hasOwn(base.files, path))
        ? findings.filter(({ code }) => code !== 'capture-unused')
        : findings,
    ),
  }
}
