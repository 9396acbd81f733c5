/** Several tabs of one browser: what is typed in one holds in all of them. */
import { readDossier } from '@cuecard/core/dossier'
import { describe, expect, it } from 'vitest'
import { downloaded, openForm, openMine, type } from './browser/kept.ts'
import { visit } from './browser/pages.ts'
import { field, skipTo, stop } from './call-helpers.ts'

describe('two tabs with one form', () => {
  it('say the same, and neither writes over what the other has', async () => {
    const { page } = await visit('/yours/')
    const other = await page.context().newPage()
    await openForm(other)
    await type(page, 'Your name', 'Sam Okafor')
    await expect.poll(() => other.getByLabel('Your name').inputValue()).toBe('Sam Okafor')
    await type(other, 'Who interviewed you', 'Dana Whitfield')
    await expect
      .poll(() => page.getByLabel('Who interviewed you').inputValue())
      .toBe('Dana Whitfield')
    await page.locator('#part-talks > summary').click()
    await page.locator('[id="interviews[0].people"]').getByLabel('Dana Whitfield').uncheck()
    // A tab that is only seen again keeps what was begun in it.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.locator('[id="interviews[0].people"]').getByLabel('Dana Whitfield').check()
    await openForm(other)
    const { data } = readDossier(String(await downloaded(other, 'Download .yaml')))
    expect(data).toMatchObject({
      candidate: { name: { full: 'Sam Okafor' } },
      interviews: [{ people: ['dana-whitfield'] }],
    })
  })

  it('keep what a call has brought in the meantime', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    const call = await page.context().newPage()
    await call.goto('/call/delighted-boss-question/')
    await call.getByRole('button', { name: 'Begin' }).click()
    await skipTo(call, 'Write it down')
    await field(call, /one thing at a time/).fill('calm Fridays')
    await stop(call)
    await call.getByText('All of it is in your dossier').waitFor()
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    const { data } = readDossier(String(await downloaded(page, 'Download .yaml')))
    expect(data?.captures?.map(({ words }) => words)).toEqual(['calm Fridays'])
  })
})

describe('a letter and a script in other tabs', () => {
  it('speak with what is typed in the meantime', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    const letter = await page.context().newPage()
    await openMine(letter, 'thank-you-letter')
    const script = await page.context().newPage()
    await script.goto('/scripts/second-interview-call/')
    await script.locator('[data-script][data-mine]').waitFor()
    await letter.getByRole('button', { name: 'Why these lines?' }).first().click()
    await letter.locator('.mine .why').first().waitFor()
    await type(page, 'Who interviewed you', 'Ines Varga')
    await letter.locator('.mine').getByText('Dear Ines Varga,').waitFor()
    await expect.poll(() => letter.locator('.mine .why').count()).toBe(0)
    await expect
      .poll(async () => (await script.locator('[data-say]').allInnerTexts()).join('\n'))
      .toContain('Ines Varga')
  })

  it('forget what is erased in the meantime', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    const letter = await page.context().newPage()
    await openMine(letter, 'thank-you-letter')
    const script = await page.context().newPage()
    await script.goto('/scripts/second-interview-call/')
    await script.locator('[data-script][data-mine]').waitFor()
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase it' }).click()
    for (const other of [letter, script]) {
      await expect.poll(() => other.locator('body').innerText()).not.toContain('Sam Okafor')
    }
  })
})
