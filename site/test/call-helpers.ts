/** Owns how a test leads a call: as somebody with a phone does, by what stands on the screen. */
import type { Dossier } from '@cuecard/core/schemas'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { type Watched, visit } from './browser/pages.ts'

/** Opens a script's call, and begins it with whoever is named. */
export async function beginCall(
  script: string,
  names: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await visit(`/call/${script}/`, options)
  for (const [label, name] of Object.entries(names)) {
    await watched.page.getByLabel(label, { exact: true }).fill(name)
  }
  await watched.page.getByRole('button', { name: 'Begin' }).click()
  await line(watched.page).waitFor()
  return watched
}

/** The heading of the card at hand. */
export const line = (page: Page) => page.locator('.call-card h1')

/** The field that is called so. */
export const field = (page: Page, name: string | RegExp) => page.getByLabel(name)

export const next = (page: Page) => page.getByRole('button', { name: /^(Next line|That was)/ })
export const answer = (page: Page, words: string) =>
  page.locator('.call-answer', { hasText: words })
export const skip = (page: Page) => page.getByRole('button', { name: 'Skip' })

/** Goes to the line with the title, from the list of what is left. */
export async function skipTo(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /show what is left/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: title }).first().click()
  await page.locator('.call-body', { hasText: title }).waitFor()
}

/** Stops the call where it is. */
export async function stop(page: Page): Promise<void> {
  await page.getByRole('button', { name: /show what is left/ }).click()
  await page.getByRole('button', { name: 'Stop here' }).click()
  await page.getByRole('heading', { name: /^(So far|What you wrote down)$/ }).waitFor()
}

/** The dossier of a side, once the end of a call says that its notes are in it. */
export async function dossierAfter(page: Page, kind = 'application'): Promise<Dossier> {
  await page.getByText('All of it is in your dossier').waitFor()
  return (await kept(page, `dossier:${kind}`)) as Dossier
}

/** What the browser keeps under a key. */
export const kept = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(
    (name) =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('cuecard')
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('kept').objectStore('kept').get(name)
          reading.addEventListener('success', () => resolve(reading.result))
        })
      }),
    key,
  )

/** Puts something there, as a page of another day would have. */
export const keep = (page: Page, key: string, value: object): Promise<void> =>
  page.evaluate(
    ([name, thing]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('cuecard')
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('kept', 'readwrite').objectStore('kept')
          store.put(thing, name).addEventListener('success', () => resolve())
        })
      }),
    [key, value] as const,
  )
