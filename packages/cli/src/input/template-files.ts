/** Reads a folder of templates: every Markdown file in it, by path. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Finding } from '@cuecard/core'
import type { Io } from '../io.ts'
import { MachineError, machineFinding } from '../machine-error.ts'

export interface TemplateFolder {
  /** Texts by their paths within the folder, with `/` between folders. */
  files: Record<string, string>
  /** Files that are no text. */
  findings: Finding[]
}

/**
 * @param name as the person wrote it
 * @throws MachineError where it is no folder, cannot be read, or holds no Markdown
 */
export async function templateFiles(name: string, io: Io): Promise<TemplateFolder> {
  const { decodeText } = await import('@cuecard/core/dossier')
  const root = resolve(io.cwd, name)
  const files: Record<string, string> = {}
  const findings: Finding[] = []
  try {
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    for (const path of paths.filter((each) => /\.md$/i.test(each)).sort()) {
      if (!statSync(join(root, path)).isFile()) continue
      const text = decodeText(readFileSync(join(root, path)), join(name, path))
      if (typeof text === 'string') files[path.replaceAll(sep, '/')] = text
      else findings.push(text)
    }
  } catch (error) {
    throw new MachineError(machineFinding('unreadable-file', name, error), error)
  }
  if (Object.keys(files).length > 0 || findings.length > 0) return { files, findings }
  const empty = new Error('the folder holds no *.md')
  const hint = 'Name a folder with playbooks in it: my-playbook/playbook.md and its pages.'
  throw new MachineError(machineFinding('unreadable-file', name, empty, hint), empty)
}
