import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsOf } from './axe.ts'
import { desk, visit } from './browser/pages.ts'
import { answer, beginCall, field, line, next, skipTo, stop } from './call-helpers.ts'

/** Whether the focus is on the line at hand. */
const isOnLine = (page: Page): Promise<boolean> =>
  line(page).evaluate((heading) => heading === document.activeElement)

describe('keys alone', () => {
  it('lead through a call, with the focus on each new line', async () => {
    const { page, complaints } = await visit('/call/second-interview-call/', desk)
    await page.getByLabel('Your name').focus()
    await page.keyboard.type('Sam')
    for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await line(page).waitFor()
    await expect.poll(() => isOnLine(page)).toBe(true)

    await page.keyboard.press('b')
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('Find out whom to call')
    await expect.poll(() => isOnLine(page)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('h1').innerText()).toBe('Have your notes ready')

    // Letters that are typed into a field are words, and no answers.
    await field(page, /What is still unclear/).focus()
    await page.keyboard.type('a b c 1')
    await expect.poll(() => field(page, /What is still unclear/).inputValue()).toBe('a b c 1')
    await page.keyboard.press('Escape')
    await expect.poll(() => isOnLine(page)).toBe(true)
    await page.keyboard.press('Enter')
    const title = page.locator('.call-body .label').first()
    await expect.poll(() => title.innerText()).toBe('Say who is calling')
    await page.keyboard.press('2')
    await expect.poll(() => title.innerText()).not.toBe('Say who is calling')
    expect(complaints).toEqual([])
  })

  it('open the list of what is left, go elsewhere from it, and close it', async () => {
    const { page } = await beginCall('second-interview-call', {}, desk)
    const left = page.getByRole('button', { name: /show what is left/ })
    await left.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => left.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /Say thank you/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.call-body .label').first().innerText())
      .toBe('Say thank you')
    await expect.poll(() => isOnLine(page)).toBe(true)
  })
})

/** Each theme is looked at once, on another screen each. */
const looks = [
  ['on a phone, in the light theme', { colorScheme: 'light' }],
  ['on a desk, in the dark theme', { ...desk, colorScheme: 'dark' }],
] as const

describe('axe finds nothing', () => {
  it.each(looks)(
    'from the start to the end %s',
    async (_, options) => {
      const { page, complaints } = await visit('/call/second-interview-call/', options)
      await page.getByRole('button', { name: 'Begin' }).waitFor()
      expect(await violationsOf(page)).toEqual([])
      await page.getByLabel('Their name', { exact: true }).fill('Dana Whitfield')
      await page.getByLabel('Their name, if you know it').fill('Ren Adeyemi')
      await page.getByRole('button', { name: 'Begin' }).click()
      await answer(page, 'Somebody else').click()
      await field(page, /How to reach/).fill('by way of the front desk')
      expect(await violationsOf(page)).toEqual([])
      await next(page).click()
      await skipTo(page, 'Ask where you rank')
      expect(await violationsOf(page)).toEqual([])
      await page.getByRole('button', { name: /show what is left/ }).click()
      await page.getByRole('dialog').waitFor()
      expect(await violationsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await stop(page)
      expect(await violationsOf(page)).toEqual([])
      expect(complaints).toEqual([])
    },
    120_000,
  )

  it('where several are talked to, and a growth plan ends it', async () => {
    const { page } = await beginCall('reverse-interview', { "The candidate's name": 'Ifeoma' })
    await skipTo(page, 'Offer the fields')
    await field(page, /The fields that they choose/).fill('Leadership\nSensors')
    await answer(page, 'One to four').click()
    await field(page, /What they do well/).fill('explaining things')
    await answer(page, 'They answer').click()
    await stop(page)
    await page.locator('.call-document').waitFor()
    expect(await violationsOf(page)).toEqual([])
  })
})

describe('the card', () => {
  it('never scrolls sideways, and every target is large enough for a thumb', async () => {
    const { page } = await beginCall('second-interview-call')
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.call button, .call a, .call summary')]
          .filter((each) => each.checkVisibility())
          .filter((each) => each.getBoundingClientRect().height < 44)
          .map((each) => each.textContent),
      )
    for (const title of ['Ask where you rank', 'Ask what they would decide', 'Stay sharp']) {
      await skipTo(page, title)
      await expect.poll(small).toEqual([])
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 700 })
        await expect.poll(beyond, { message: `${title} at ${width} px` }).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 360, height: 740 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await expect.poll(beyond, { message: `${title} with large text` }).toBeLessThanOrEqual(0)
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    }
  })

  it('has an edge for each card still to come', async () => {
    const { page } = await beginCall('closing-the-interview')
    const count = () =>
      page.locator('.call-deck > .edges').evaluate((edges) => edges.style.getPropertyValue('--n'))
    const left = await page.getByRole('button', { name: /show what is left/ }).innerText()
    await expect.poll(count).toBe(String(Number.parseInt(left, 10)))
    await next(page).click()
    await expect.poll(count).toBe(String(Number.parseInt(left, 10) - 1))
  })

  it('says what to do without scripts', async () => {
    const { page } = await visit('/call/reverse-interview/', { javaScriptEnabled: false })
    const link = page.getByRole('link', { name: 'The whole script on one page' })
    await expect.poll(() => link.getAttribute('href')).toBe('/scripts/reverse-interview/')
  })
})
