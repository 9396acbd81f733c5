import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagePaths, read } from './read-site.ts'

/** The site as it is built for an address. */
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuecard-site-'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, '../../../node_modules/astro/bin/astro.mjs'),
      'build',
      '--outDir',
      folder,
    ],
    {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_URL: 'https://cuecard.example',
        REPO_URL: 'https://code.example/cuecard',
      },
    },
  )
  if (status !== 0) throw new Error(stdout + stderr)
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const html = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8')

describe('with an address of its own, the site', () => {
  it('lists every page in its sitemap', () => {
    const maps = globSync('sitemap-*.xml', { cwd: folder }).map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    )
    const pages = pagePaths().filter((path) => path !== '/404.html')
    for (const path of pages) {
      expect(maps.join(''), path).toContain(`<loc>https://cuecard.example${path}</loc>`)
    }
  })

  it('names the address of a page, and a picture for where it is shared', () => {
    const page = html('/scripts/second-interview-call/')
    const address = 'https://cuecard.example/scripts/second-interview-call/'
    expect(page).toContain(`<link rel="canonical" href="${address}">`)
    expect(page).toContain('content="https://cuecard.example/social.png"')
  })

  it('leads to the source of a page', () => {
    const edit = 'https://code.example/cuecard/edit/main'
    const script = `${edit}/templates/en/second-interview-call/second-interview-call.script.md`
    expect(html('/scripts/second-interview-call/')).toContain(script)
    expect(html('/docs/')).toContain(`${edit}/site/src/content/docs/docs/index.md`)
  })
})

describe('without one, the site', () => {
  it('names none', () => {
    const page = read('/scripts/second-interview-call/').toString('utf8')
    expect(page).not.toMatch(/rel="canonical"|og:url|og:image|Edit this page/)
  })
})
