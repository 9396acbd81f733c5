import { describe, expect, it } from 'vitest'
import { desk, visit } from './browser/pages.ts'

describe('the search', () => {
  it('finds a line of a script from the header of any page', async () => {
    const { page, complaints } = await visit('/outcomes/', desk)
    await page.getByRole('searchbox', { name: 'Search' }).fill('delighted')
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /delighted-boss question/i })
      .first()
      .waitFor()
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/for “delighted”/)
    expect(complaints).toEqual([])
  })

  it('shows what there is to say or to send among the first', async () => {
    const { page } = await visit('/search/?q=notice')
    const firstThree = () =>
      page
        .locator('[data-search-results] a')
        .evaluateAll((links) =>
          links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname),
        )
    await expect.poll(firstThree).toContain('/documents/resignation-notice/')
  })

  it('has something for people first where developers have the same word', async () => {
    const { page } = await visit('/search/?q=pay')
    const kinds = () => page.locator('[data-search-results] .kind').allInnerTexts()
    await expect.poll(async () => (await kinds()).slice(0, 3)).toHaveLength(3)
    expect((await kinds()).slice(0, 3)).not.toContain('For developers')
  })

  it('reads no template, no number and no button', async () => {
    const { page } = await visit('/search/?q=handlebars')
    const hrefs = () =>
      page
        .locator('[data-search-results] a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
    await expect.poll(hrefs).not.toEqual([])
    expect((await hrefs()).filter((path) => path.startsWith('/documents/'))).toEqual([])
  })

  it('says so when nothing is found, and never reads the question as markup', async () => {
    const { page, complaints } = await visit('/search/')
    await page.locator('#query').fill('<zzqqxx>')
    await page.getByText(/No pages for/).waitFor()
    await expect.poll(() => page.locator('main zzqqxx').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('loads nothing before it is used', async () => {
    const { page } = await visit('/')
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(asked.filter((name) => name.includes('pagefind'))).toEqual([])
  })
})
