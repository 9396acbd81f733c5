import { describe, expect, it } from 'vitest'
import { violationsOf } from './axe.ts'
import { desk, visit } from './browser/pages.ts'

/** One page of each type that is read. */
const types = {
  home: '/',
  playbook: '/playbooks/after-the-interview/',
  script: '/scripts/second-interview-call/',
  'script with a loop': '/scripts/reverse-interview/',
  document: '/documents/thank-you-letter/',
  'document with tables': '/documents/preparation-sheet/',
  outcomes: '/outcomes/',
  search: '/search/',
  documentation: '/docs/',
  'missing page': '/nowhere/',
}

/** Each theme is looked at once, on another screen each. */
const looks = [
  ['on a phone, in the light theme', { colorScheme: 'light' }],
  ['on a desk, in the dark theme', { ...desk, colorScheme: 'dark' }],
] as const

describe.each(Object.entries(types))('the %s page', (_, path) => {
  it.each(looks)('has nothing for axe to find %s', async (_look, options) => {
    const { page, complaints } = await visit(path, options)
    expect(await violationsOf(page)).toEqual([])
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([])
  })

  it('never scrolls sideways, however narrow, and with text of twice the size', async () => {
    const { page } = await visit(path)
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 700 })
      await expect.poll(beyond, { message: `at ${width} px` }).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 360, height: 740 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expect.poll(beyond, { message: 'with large text' }).toBeLessThanOrEqual(0)
  })

  it('reads without scripts', async () => {
    const { page } = await visit(path, { javaScriptEnabled: false })
    const text = await page.locator('main').first().innerText()
    expect(text.length).toBeGreaterThan(40)
    await expect.poll(() => page.locator('h1').first().isVisible()).toBe(true)
  })
})
