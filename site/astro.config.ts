// How the site is built: static pages, no request to anywhere else, and a policy on each page that says so.
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { callScripts } from './integrations/call-scripts.ts'
import { contentPolicy } from './integrations/content-policy.ts'
import { docsMarkdown } from './integrations/docs-markdown.ts'
import { fewerFiles } from './integrations/fewer-files.ts'
import { offline } from './integrations/offline.ts'

// Left out when unset: the pages then name no address of their own.
const { SITE_URL: site, REPO_URL: repository } = process.env

export default defineConfig({
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Classes and no styles: these would each need leave from the policy.
  markdown: { processor: docsMarkdown(), syntaxHighlight: 'prism' },
  // Nobody on a phone should pay for pages that they only passed over.
  prefetch: false,
  vite: { plugins: [callScripts(), fewerFiles()] },
  integrations: [
    starlight({
      title: 'Cuecard',
      description: 'Interview playbooks: what to say, and the letters that your notes turn into.',
      customCss: ['./src/styles/tokens.css', './src/styles/starlight.css', './src/styles/code.css'],
      components: {
        Footer: './src/starlight/footer.astro',
        MarkdownContent: './src/starlight/markdown-content.astro',
        Search: './src/starlight/search.astro',
        SiteTitle: './src/starlight/site-title.astro',
        ThemeProvider: './src/starlight/theme-provider.astro',
        ThemeSelect: './src/starlight/theme-select.astro',
      },
      // Its frames around code need scripts on every page.
      expressiveCode: false,
      // Ours says where one may go from there.
      disable404Route: true,
      ...(repository ? { editLink: { baseUrl: `${repository}/edit/main/site/` } } : {}),
      lastUpdated: true,
      sidebar: [
        { label: 'The playbooks', link: '/' },
        { label: 'Tutorials', items: [{ autogenerate: { directory: 'docs/tutorials' } }] },
        { label: 'How to', items: [{ autogenerate: { directory: 'docs/how-to' } }] },
        {
          label: 'Reference',
          items: [
            { autogenerate: { directory: 'docs/reference' } },
            // All of them would be most of every page.
            { label: 'Findings', link: '/findings/' },
            { label: 'The library', items: [{ autogenerate: { directory: 'docs/api' } }] },
          ],
        },
        { label: 'Explanation', items: [{ autogenerate: { directory: 'docs/explanation' } }] },
      ],
    }),
    contentPolicy(),
    // Last: it tells pages apart by what is in them.
    offline(),
  ],
})
