import { catalog } from '@cuecard/core/playbooks'
import { describe, expect, it } from 'vitest'
import { desk, visit } from './browser/pages.ts'

describe.each(catalog.playbooks)(
  'the page of $id',
  ({ id, credit, documents, scripts, outcomes }) => {
    it('credits its source, and leads to all that belongs to it, without scripts', async () => {
      const { page } = await visit(`/playbooks/${id}/`, { javaScriptEnabled: false })
      const text = await page.locator('main').innerText()
      expect(text).toContain(credit)
      for (const outcome of outcomes) expect(text).toContain(outcome.title)
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      for (const document of documents) expect(links).toContain(`/documents/${document}/`)
      for (const script of scripts) expect(links).toContain(`/scripts/${script}/`)
    })

    it('prints as a handout of a few pages, with nothing that only a screen can use', async () => {
      const { page } = await visit(`/playbooks/${id}/`, { ...desk, colorScheme: 'dark' })
      const pdf = await page.pdf({ format: 'A4' })
      const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThanOrEqual(4)
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => page.locator('header.top').isVisible()).toBe(false)
      await expect.poll(() => page.locator('.actions').first().isVisible()).toBe(false)
      await expect.poll(() => page.locator('h1').isVisible()).toBe(true)
    })
  },
)
