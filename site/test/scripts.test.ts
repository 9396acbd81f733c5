import { catalog } from '@cuecard/core/playbooks'
import { describe, expect, it } from 'vitest'
import { desk, visit } from './browser/pages.ts'

describe.each(catalog.scripts.map(({ id, steps }) => ({ id, steps })))(
  'the page of $id',
  ({ id, steps }) => {
    it('holds every step once, with all of its branches, without scripts', async () => {
      const { page } = await visit(`/scripts/${id}/`, { javaScriptEnabled: false })
      const shown = await page
        .locator('[data-step]')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['step']))
      expect([...shown].sort()).toEqual(steps.map((step) => step.id).sort())
    })

    it('fits on two pages of A4 and of US Letter as a cue sheet, in black on white', async () => {
      const { page } = await visit(`/scripts/${id}/`, { ...desk, colorScheme: 'dark' })
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({
          format,
          margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
        })
        const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length
        expect(count, format).toBeGreaterThan(0)
        expect(count, format).toBeLessThanOrEqual(2)
      }
      await page.emulateMedia({ media: 'print' })
      const torn = () =>
        page
          .locator('.line:has(> .turn) > :is(.body, .write)')
          .evaluateAll((all) => all.filter((each) => getComputedStyle(each).breakAfter !== 'avoid'))
      await expect.poll(torn).toEqual([])
      const ink = await page
        .locator('.voice')
        .first()
        .evaluate((line) => getComputedStyle(line).color)
      const paper = await page
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor)
      expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    })
  },
)

describe('a script page', () => {
  it('leads from the map to the step, by keyboard alone', async () => {
    const { page } = await visit('/scripts/second-interview-call/', desk)
    await page.getByRole('link', { name: 'Step 15b' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#if-you-are-first')
    await expect.poll(() => page.locator('#if-you-are-first').isVisible()).toBe(true)
  })

  it.each([
    [1280, 800],
    [1440, 900],
  ])('has all of its map in sight on a desk of %i by %i', async (width, height) => {
    const { page } = await visit('/scripts/second-interview-call/', {
      ...desk,
      viewport: { width, height },
    })
    await page.locator('#ask-where-you-rank').scrollIntoViewIfNeeded()
    const map = page.locator('figure.map')
    const beyond = () =>
      map.evaluate((figure) => {
        const { top, bottom } = figure.getBoundingClientRect()
        return Math.max(-top, bottom - innerHeight, figure.scrollHeight - figure.clientHeight)
      })
    await expect.poll(beyond).toBeLessThanOrEqual(0)
  })

  it('folds its map on a phone, so that the live call and the first line are near', async () => {
    const { page } = await visit('/scripts/second-interview-call/')
    await expect.poll(() => page.locator('.map-fold svg').isVisible()).toBe(false)
    await page.locator('.map-fold summary').click()
    await expect.poll(() => page.locator('.map-fold svg').isVisible()).toBe(true)
  })

  it('copies a line as it is said', async () => {
    const { page, complaints } = await visit('/scripts/second-interview-call/', {
      ...desk,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.locator('#ask-where-you-rank > .body').getByRole('button', { name: /^Copy/ }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('Where would you rank me among the candidates the next person will see?')
    expect(complaints).toEqual([])
  })

  it('folds the reasons, and unfolds them without scripts', async () => {
    const { page } = await visit('/scripts/second-interview-call/', { javaScriptEnabled: false })
    const reason = page.locator('#ask-where-you-rank > .body [data-why]')
    await expect.poll(() => reason.isVisible()).toBe(false)
    await page.locator('#ask-where-you-rank > .body summary').click()
    await expect.poll(() => reason.isVisible()).toBe(true)
  })

  it('names each way and where it goes on', async () => {
    const { page } = await visit('/scripts/second-interview-call/')
    const turn = page.locator('#ask-about-the-whole-process .turn')
    await expect.poll(() => turn.innerText()).toMatch(/Go on to 6\.[\s\S]*Go on to 14\./)
    const elsewhere = page.locator('#ask-whether-they-back-you .way').last()
    await expect.poll(() => elsewhere.innerText()).toContain('Say what stands at 15d')
  })
})
