/** Lays one folder of templates over another, file by file, and sorts the result by playbook. */
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Shape } from '../../shape/shape.ts'
import type { PartialSource } from '../template/compile-program.ts'

/** Texts by path, with `/` between folders. */
export type TemplateFiles = Readonly<Record<string, string>>

/** What is derived from the dossier for a document or a script. */
export interface Derived {
  readonly shape: Shape
  readonly facts: ((data: never, context: FactsContext) => Facts) | null
  readonly distinct: boolean
}

/** Templates that others may be laid over, and what is derived for them. */
export interface TemplateBase {
  readonly files: TemplateFiles
  /** By the id of the document or script. */
  readonly derived: Readonly<Record<string, Derived>>
}

interface Overlaid {
  /** The files of each playbook that has one of the upper files in it. */
  folders: TemplateFiles[]
  /** What any playbook may include. */
  partials: Record<string, PartialSource>
}

const SHARED = /^partials\/(.+)\.md$/

const folderOf = (path: string): string => path.split('/').slice(0, -1)[0] ?? ''

function partialsIn(files: TemplateFiles): Overlaid['partials'] {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, text]) => {
      const name = SHARED.exec(file)?.[1]
      return name === undefined ? [] : [[name, { file, text }]]
    }),
  )
}

/**
 * @param upper the person's own; a folder with a `playbook.md` of its own is one playbook, with nothing under it
 * @param base what they are laid over
 */
export function overlay(upper: TemplateFiles, base: TemplateFiles): Overlaid {
  const all = { ...base, ...upper }
  const partials = partialsIn(all)
  if (Object.hasOwn(upper, 'playbook.md')) return { folders: [upper], partials }
  const isPage = (path: string) => !SHARED.test(path)
  const changesAll = !Object.keys(upper).every(isPage)
  const touched = new Set(
    Object.keys(changesAll ? all : upper)
      .filter(isPage)
      .map(folderOf),
  )
  const folders = [...touched].map((folder) =>
    Object.fromEntries(
      Object.entries(all).filter(([path]) => isPage(path) && folderOf(path) === folder),
    ),
  )
  return { folders, partials }
}
