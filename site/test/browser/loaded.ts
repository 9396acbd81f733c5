/** Owns what a page loads on its way: the files, what each is to the page, and what they weigh compressed. */
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

/** A file that was loaded; `size` in bytes, gzipped. */
export interface Loaded {
  url: string
  /** As Playwright calls it, such as `script`. */
  type: string
  size: number
}

/** Goes to a page, and waits until it asks for nothing any more. */
export async function loadedBy(page: Page, path: string): Promise<Loaded[]> {
  const responses: Response[] = []
  const note = (response: Response) => responses.push(response)
  page.on('response', note)
  await page.goto(path, { waitUntil: 'networkidle' })
  page.off('response', note)
  return Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      type: response.request().resourceType(),
      size: gzipSync(await response.body()).length,
    })),
  )
}

/** What the files of some types weigh together, in bytes. */
export const weightOf = (loaded: readonly Loaded[], ...types: readonly string[]): number =>
  loaded.filter(({ type }) => types.includes(type)).reduce((sum, { size }) => sum + size, 0)
