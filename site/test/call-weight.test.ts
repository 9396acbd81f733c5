import { gzipSync } from 'node:zlib'
import { catalog } from '@cuecard/core/catalog'
import { describe, expect, it } from 'vitest'
import { visit } from './browser/pages.ts'
import { line, skip } from './call-helpers.ts'

const KB = 1024
/** Stories are looked up by words in this one, and what looks them up comes along. */
const heavier: Readonly<Record<string, number>> = { 'follow-up-call': 47 }

describe('the scripts of a call, all that run before its end', () => {
  const limits = catalog.scripts.map(({ id }) => [id, heavier[id] ?? 45] as const)
  it.each(limits)('%s: at most %d KB', async (id, limit) => {
    const { page } = await visit('/')
    const scripts = new Map<string, Promise<Buffer>>()
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js')) scripts.set(pathname, response.body())
    })
    await page.goto(`/call/${id}/`)
    await page.getByRole('button', { name: 'Begin' }).click()
    await line(page).waitFor()
    await skip(page).click()
    await page.getByRole('button', { name: /show what is left/ }).click()
    const bodies = await Promise.all(scripts.values())
    const inline = await page.locator('script:not([src])').allTextContents()
    const all = [...bodies, Buffer.from(inline.join('\n'))]
    const size = all.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
    expect(scripts.size).toBeGreaterThan(1)
    expect(size / KB).toBeLessThanOrEqual(limit)
  })
})
