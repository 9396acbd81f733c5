import { describe, expect, it } from 'vitest'
import { desk, visit } from './browser/pages.ts'

describe('the frame', () => {
  it('remembers the theme that was chosen, on our pages and in the documentation', async () => {
    const { page, complaints } = await visit('/', desk)
    await page.getByRole('button', { name: /^Theme/ }).click()
    await page.getByRole('button', { name: /^Theme: light/ }).click()
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.goto('/docs/')
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(complaints).toEqual([])
  })

  it('follows the system where nothing was chosen', async () => {
    const { page } = await visit('/', { ...desk, colorScheme: 'dark' })
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  })
})
