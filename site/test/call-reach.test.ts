/** A call on a small screen: the way on is in reach at every line, and never over what somebody writes. */
import { catalog } from '@cuecard/core/catalog'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { desk } from './browser/pages.ts'
import { beginCall, skipTo } from './call-helpers.ts'

/** What of the way on, the line and the fields of the card is not where it should be. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = []
    const card = document.querySelector('.call-card')!
    const ways = card.querySelector('.call-answers, .call-on')!
    const isSeen = (element: Element): boolean => {
      const { left, top, bottom, width } = element.getBoundingClientRect()
      const at = document.elementFromPoint(left + width / 2, (top + bottom) / 2)
      const isInside = top >= 0 && bottom <= innerHeight + 1
      return isInside && (element.contains(at) || (at?.contains(element) ?? false))
    }
    for (const button of ways.querySelectorAll('button')) {
      if (!isSeen(button)) wrong.push(`${button.textContent} is out of sight`)
    }
    if (!isSeen(document.querySelector('.call-time')!)) wrong.push('the time is out of sight')
    for (const fold of card.querySelectorAll('details')) fold.open = true
    for (const written of document.querySelectorAll<HTMLElement>('textarea')) {
      written.focus()
      if (!isSeen(written)) wrong.push(`${written.id} is covered or out of sight`)
    }
    scrollTo(0, 0)
    return wrong
  })

/** The scripts with most to show at a line, each on other screens. */
const screens: readonly (readonly [id: string, screen: string, options: BrowserContextOptions])[] =
  [
    ['second-interview-call', 'a phone', {}],
    ['reverse-interview', 'a phone', {}],
    ['reverse-interview', 'a phone on its side', { viewport: { width: 740, height: 360 } }],
    ['follow-up-call', 'a small desk', { ...desk, viewport: { width: 1280, height: 720 } }],
    ['follow-up-call', 'a large page', { ...desk, viewport: { width: 640, height: 400 } }],
  ]

describe('each line', () => {
  it.each(screens)('of %s has its way on in reach on %s', async (id, _, options) => {
    const { steps } = await catalog.scripts.find((script) => script.id === id)!.load()
    const { page, complaints } = await beginCall(id, {}, options)
    const wrong: Record<string, string[]> = {}
    for (const [at, { id: step, title }] of steps.entries()) {
      await page.getByRole('button', { name: /show what is left/ }).click()
      await page.getByText('All lines, with the branches').click()
      await page.locator('dialog details .call-places button').nth(at).click()
      await page.locator('.call-body', { hasText: title }).waitFor()
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      const found = await outOfReach(page)
      if (found.length > 0) wrong[step] = found
    }
    expect(wrong).toEqual({})
    expect(complaints).toEqual([])
  })
})

describe('what was written at a line before', () => {
  it('takes no more than two lines each, and the way on stays where it is', async () => {
    const { page } = await beginCall('second-interview-call')
    await skipTo(page, 'Have your notes ready')
    const long = 'who plans the peaks, and how the people of the night roster are asked '.repeat(6)
    await page.getByLabel(/What is still unclear/).fill(`${long}\n${long.toUpperCase()}`)
    await page.getByRole('button', { name: /^Next line/ }).click()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    const notes = page.locator('.call-written li')
    await expect.poll(() => notes.count()).toBe(2)
    await expect
      .poll(() => notes.evaluateAll((all) => all.every((each) => each.clientHeight < 80)))
      .toBe(true)
    await expect.poll(() => outOfReach(page)).toEqual([])
  })
})
