/** A script's page: in neutral words for everybody, in their own for those who typed some. */
import { describe, expect, it } from 'vitest'
import { loadedBy, weightOf } from './browser/loaded.ts'
import { exampleFile, openForm, takeFile, type } from './browser/kept.ts'
import { desk, visit } from './browser/pages.ts'

describe('with nothing kept', () => {
  it('loads nothing for it but the look whether something is', async () => {
    const { page } = await visit('about:blank')
    const loaded = await loadedBy(page, '/scripts/second-interview-call/')
    expect(loaded.filter(({ url }) => /speak|catalog|chunk/.test(url))).toEqual([])
    expect(weightOf(loaded, 'script')).toBeLessThanOrEqual(6 * 1024)
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
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Sam Okafor')
    expect(complaints).toEqual([])
  })

  it('greets whoever interviewed them, and takes nobody for the next person', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    await type(page, 'Who interviewed you', 'Lukasz Nowak')
    await page.goto('/scripts/second-interview-call/')
    await page.locator('[data-script][data-mine]').waitFor()
    const said = (step: string) =>
      page.locator(`[data-step="${step}"] [data-say]`).first().innerText()
    await expect.poll(() => said('say-who-is-calling')).toContain('Lukasz')
    const ofTheNext = [
      'ask-who-comes-next',
      'ask-what-they-are-like',
      'ask-about-their-part',
      'ask-what-they-want-to-see',
      'ask-how-they-will-see-you',
      'ask-how-to-do-it-better',
    ]
    for (const step of ofTheNext) {
      await expect.poll(() => said(step)).not.toContain('Lukasz')
    }
    await page.goto('/call/second-interview-call/')
    const ticked = (legend: string) =>
      page.getByRole('group', { name: legend }).getByLabel('Lukasz Nowak').isChecked()
    await expect.poll(() => ticked('Whom do you talk to?')).toBe(true)
    await expect.poll(() => ticked('Whom will you meet next?')).toBe(false)
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
