import { describe, expect, it } from 'vitest'
import { violationsOf } from './axe.ts'
import { desk, visit } from './browser/pages.ts'

/** One page of each kind that the documentation has. */
const kinds = {
  tutorial: '/docs/tutorials/library/',
  'guide from elsewhere': '/docs/how-to/own-playbook/',
  'reference with tables': '/docs/reference/dossier/',
  'reference of the library': '/docs/api/files-pdf/',
  explanation: '/docs/explanation/comparison/',
  finding: '/findings/unknown-path/',
  'list of findings': '/findings/',
}

const looks = [
  ['on a phone, in the light theme', { colorScheme: 'light' }],
  ['on a desk, in the dark theme', { ...desk, colorScheme: 'dark' }],
] as const

describe.each(Object.entries(kinds))('a %s', (_, path) => {
  it.each(looks)('has nothing for axe or the policy to find %s', async (_look, options) => {
    const { page, complaints } = await visit(path, options)
    expect(await violationsOf(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('never scrolls sideways, not at 320 px nor with text of twice the size', async () => {
    const { page } = await visit(path)
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.setViewportSize({ width: 320, height: 700 })
    await expect.poll(beyond).toBeLessThanOrEqual(0)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expect.poll(beyond).toBeLessThanOrEqual(0)
  })
})

it('a reader on a phone opens the list of pages, and goes to one', async () => {
  const { page, complaints } = await visit('/docs/')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.locator('#starlight__sidebar').getByRole('link', { name: 'The dossier' }).click()
  await page.waitForURL('**/docs/reference/dossier/')
  await expect.poll(() => page.locator('h1').innerText()).toBe('The dossier')
  expect(complaints).toEqual([])
})

it('code is copied as it stands, and scrolls by keys where it is long', async () => {
  const { page, complaints } = await visit('/docs/tutorials/library/', {
    ...desk,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.locator('.code').first().getByRole('button', { name: /^Copy/ }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^npm install @cuecard\/core\s*$/)
  const long = page.locator('.code > pre').nth(1)
  await long.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => long.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

it('a page leads to the same as Markdown, and back to the playbooks', async () => {
  const { page } = await visit('/docs/tutorials/library/', desk)
  const link = page.getByRole('link', { name: 'This page as Markdown' })
  await expect.poll(() => link.getAttribute('href')).toBe('/docs/tutorials/library.md')
  await page.getByRole('link', { name: 'The playbooks', exact: true }).first().click()
  await expect.poll(() => page.locator('h1').innerText()).toBe('What do I say now?')
})

it('the schema of the dossier is served', async () => {
  const { page } = await visit('/docs/')
  const response = await page.request.get('/schema/dossier.json')
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({ title: 'Cuecard dossier', type: 'object' })
})
