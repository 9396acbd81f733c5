/** A script's page: in neutral words for everybody, in their own for those who typed some. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { exampleFile, openForm, takeFile, type } from './browser/kept.ts'
import { desk, visit } from './browser/pages.ts'

describe('with nothing kept', () => {
  it('loads nothing for it but the look whether something is', async () => {
    const { page } = await visit('/')
    const scripts: { url: string; size: number }[] = []
    page.on('response', async (response) => {
      if (!/javascript/.test(response.headers()['content-type'] ?? '')) return
      scripts.push({ url: response.url(), size: gzipSync(await response.body()).length })
    })
    await page.goto('/scripts/second-interview-call/', { waitUntil: 'networkidle' })
    expect(scripts.filter(({ url }) => /speak|catalog|chunk/.test(url))).toEqual([])
    expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(6 * 1024)
  })
})

describe('with two names', () => {
  it('says them in every branch, and copies what it says', async () => {
    const { page, complaints } = await visit('/yours/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await type(page, 'Your name', 'Sam Okafor')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    await page.goto('/scripts/second-interview-call/')
    await page.locator('[data-script][data-mine]').waitFor()
    const line = page.locator('[data-say]', { hasText: 'Sam Okafor' }).first()
    await line.waitFor()
    const step = page.locator('[data-step]', { has: line }).last()
    await step.locator('[data-copy]').first().click()
    const copy = await page.evaluate(() => navigator.clipboard.readText())
    expect(copy).toContain('Sam Okafor')
    expect(complaints).toEqual([])
  })
})

describe('with a full dossier', () => {
  it.each([
    'second-interview-call',
    'delighted-boss-question',
    'closing-the-interview',
    'follow-up-call',
  ])('keeps every line of %s in its place', async (script) => {
    const { page, complaints } = await visit('/', desk)
    const marks = '[data-say], [data-why], [data-ask], [data-choice], [data-listen]'
    await page.goto(`/scripts/${script}/`)
    const before = await page.locator(marks).count()
    await openForm(page)
    await takeFile(page, exampleFile('dossier.yaml'))
    await page.goto(`/scripts/${script}/`)
    await page.locator('[data-script][data-mine]').waitFor()
    const lines = await page.locator(marks).allTextContents()
    expect(lines).toHaveLength(before)
    expect(lines.filter((text) => text.trim() === '' || /undefined|\{\{/.test(text))).toEqual([])
    expect(complaints).toEqual([])
  })
})
