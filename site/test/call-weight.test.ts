import { gzipSync } from 'node:zlib'
import { catalog } from '@cuecard/core/catalog'
import { describe, expect, it } from 'vitest'
import { visit } from './browser/pages.ts'
import { line, skip } from './call-helpers.ts'

const KB = 1024
const LIMIT = 45

describe('the scripts of a call, all that run before its end', () => {
  const ids = catalog.scripts.map(({ id }) => id)
  it.each(ids)(`%s: at most ${LIMIT} KB`, async (id) => {
    const { page } = await visit('about:blank')
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
    expect(size / KB).toBeLessThanOrEqual(LIMIT)
  })
})
