/** Loads the documentation: the Markdown of `src/content/docs`, and the pages that are made from the packages. */
import { docsLoader } from '@astrojs/starlight/loaders'
import type { Loader, LoaderContext } from 'astro/loaders'
import { apiPages } from './api-pages.ts'
import { commandLinePage } from './command-line-page.ts'
import { documentsPage } from './documents-page.ts'
import { dossierPage } from './dossier-page.ts'
import { entriesPage } from './entries-page.ts'
import { findingsPage } from './findings-page.ts'
import type { GeneratedPage } from './generated-page.ts'
import { helpersPage } from './helpers-page.ts'
import { repositoryPages } from './repository-pages.ts'
import { scriptsPage } from './scripts-page.ts'

/** All finding pages that were loaded from files. */
function findings({ store }: LoaderContext) {
  return store
    .values()
    .filter(({ id }) => id.startsWith('findings/'))
    .map(({ id, data }) => ({
      code: id.replace('findings/', ''),
      description: String(data['description']),
      about: String(data['about']),
    }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
}

async function add(page: GeneratedPage, context: LoaderContext): Promise<void> {
  const { store, parseData, renderMarkdown, generateDigest, config } = context
  const { id, title, description, order, body, source, searched, label } = page
  const repository = process.env['REPO_URL']
  const filePath = `src/content/docs/${id}.md`
  const data = await parseData({
    id,
    data: {
      title,
      description,
      sidebar: { order, ...(label !== undefined && { label }) },
      pagefind: searched ?? true,
      // There is no file of its own that somebody could edit or date.
      lastUpdated: false,
      editUrl: source && repository ? `${repository}/edit/main/${source}` : false,
    },
  })
  const rendered = await renderMarkdown(body, { fileURL: new URL(filePath, config.root) })
  store.set({ id, data, body, filePath, digest: generateDigest(body), rendered })
}

export function documentationLoader(): Loader {
  const written = docsLoader()
  return {
    name: 'documentation',
    async load(context) {
      await written.load(context)
      const pages = [
        findingsPage(findings(context)),
        dossierPage(),
        documentsPage(),
        scriptsPage(),
        helpersPage(),
        await commandLinePage(),
        entriesPage(),
        ...(await apiPages()),
        ...repositoryPages(),
      ]
      for (const page of pages) await add(page, context)
    },
  }
}
