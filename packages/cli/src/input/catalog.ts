/** What there is to use: what comes with Cuecard, and over it what a folder of the person's own holds. */
import { join } from 'node:path'
import type { DocumentDefinition, Finding, ScriptDefinition } from '@cuecard/core'
import type { Guide, LoadedPlaybook } from '@cuecard/core/compile'
import { catalog } from '@cuecard/core/catalog'
import type { Io } from '../io.ts'
import { templateFiles } from './template-files.ts'

/** One thing by name; the rest of it comes when it is asked for. */
export interface Entry<Thing> {
  id: string
  title: string
  summary: string
  playbook: string
  /** Whose dossier it reads. */
  dossier: 'application' | 'hiring'
  load: () => Promise<Thing>
}

export interface Catalog {
  documents: readonly Entry<DocumentDefinition<unknown>>[]
  scripts: readonly Entry<ScriptDefinition>[]
  playbooks: readonly Entry<Pick<Guide, 'id' | 'title' | 'markdown'>>[]
  /** What is wrong with the folder's templates. */
  findings: readonly Finding[]
}

/** The person's own in the place of what has the same id; what is new comes last. */
function over<Thing>(
  builtIn: readonly Entry<Thing>[],
  own: readonly Entry<Thing>[],
): readonly Entry<Thing>[] {
  const ofOwn = ({ id }: Entry<Thing>) => own.find((entry) => entry.id === id)
  const fresh = own.filter(({ id }) => !builtIn.some((entry) => entry.id === id))
  return [...builtIn.map((entry) => ofOwn(entry) ?? entry), ...fresh]
}

function entriesOf(playbooks: readonly LoadedPlaybook[]): Omit<Catalog, 'findings'> {
  const entry =
    (guide: Guide) =>
    <Thing extends { id: string; title: string; summary: string }>(thing: Thing): Entry<Thing> => {
      const { id, title, summary } = thing
      const { id: playbook, dossier } = guide
      return { id, title, summary, playbook, dossier, load: () => Promise.resolve(thing) }
    }
  return {
    documents: playbooks.flatMap(({ guide, documents }) => documents.map(entry(guide))),
    scripts: playbooks.flatMap(({ guide, scripts }) => scripts.map(entry(guide))),
    playbooks: playbooks.map(({ guide }) => entry(guide)(guide)),
  }
}

/** A finding with its file as the person would name it. */
function within(folder: string, finding: Finding): Finding {
  const { place } = finding
  if (place?.file === undefined) return finding
  return { ...finding, place: { ...place, file: join(folder, place.file) } }
}

/**
 * @param folder of `--templates`, where it was given
 * @throws MachineError where the folder cannot be read
 */
export async function catalogFor(folder: string | undefined, io: Io): Promise<Catalog> {
  if (folder === undefined) return { ...catalog, findings: [] }
  const read = await templateFiles(folder, io)
  const { loadPlaybooks } = await import('@cuecard/core/compile')
  const { templates } = await import('@cuecard/core/templates')
  const { playbooks, findings } = loadPlaybooks(read.files, templates)
  const own = entriesOf(playbooks)
  return {
    documents: over<DocumentDefinition<unknown>>(catalog.documents, own.documents),
    scripts: over<ScriptDefinition>(catalog.scripts, own.scripts),
    playbooks: over(catalog.playbooks, own.playbooks),
    findings: [...read.findings, ...findings.map((finding) => within(folder, finding))],
  }
}
