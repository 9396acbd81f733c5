/**
 * Makes the API reference with TypeDoc: a page for each entry of the packages, with everything that it exports.
 *
 * What it writes is taken as it is, but for the links, which lead to our addresses, and for the anchors of single
 * properties, to which nothing leads.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application } from 'typedoc'
import { type ApiEntry, apiEntries } from './api-entries.ts'
import type { GeneratedPage } from './generated-page.ts'

const root = join(process.cwd(), '..')

const idOf = ({ name }: ApiEntry): string =>
  `docs/api/${name.replace(/^@cuecard\//, '').replace('/', '-')}`

/** How TypeDoc calls what an entry's file holds. */
const moduleOf = ({ source }: ApiEntry): string =>
  source.replace(/^packages\/|(?:\/index)?\.ts$/g, '')

/** Writes the reference into a folder. */
async function write(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    options: join(root, 'site/typedoc.json'),
    entryPoints: apiEntries.map(({ source }) => join(root, source)),
    outputs: [{ name: 'markdown', path: folder }],
  })
  const project = await app.convert()
  if (!project || app.logger.hasWarnings()) throw new Error('The API reference could not be made')
  await app.generateOutputs(project)
}

const addresses = new Map(apiEntries.map((entry) => [`${moduleOf(entry)}.md`, `/${idOf(entry)}/`]))

/** The Markdown of a module as it stands on its page. */
function body(markdown: string, file: string): string {
  return markdown
    .replace(/<a id="[^"]*"><\/a> /g, '')
    .replace(/, $/gm, ',')
    .replace(/\]\(([^()#\s]+\.md)(#[^()\s]*)?\)/g, (_, to: string, anchor = '') => {
      const address = addresses.get(join(file, '..', to))
      if (!address) throw new Error(`${file} links to ${to}, which is no page`)
      return `](${address}${anchor})`
    })
}

/** The pages, in the order of the entries. */
export async function apiPages(): Promise<GeneratedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cuecard-api-'))
  try {
    await write(folder)
    return await Promise.all(
      apiEntries.map(async (entry, index) => {
        const file = `${moduleOf(entry)}.md`
        const markdown = await readFile(join(folder, file), 'utf8')
        return {
          id: idOf(entry),
          title: entry.name,
          description: entry.summary,
          order: index + 1,
          body: `${entry.summary}\n\n${body(markdown, file)}`,
          // Every type of every option would stand before what people look for.
          searched: false,
        }
      }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
