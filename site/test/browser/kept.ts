/** Owns what is kept in a test's window: read from it, or put there as if it had been typed before. */
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDossier } from '@cuecard/core/dossier'
import type { Dossier } from '@cuecard/core/schemas'
import type { Page } from 'playwright-core'

/** The example of a side. */
export function example(name: 'dossier' | 'hiring'): Dossier {
  const file = new URL(`../../../examples/${name}.yaml`, import.meta.url)
  return readDossier(readFileSync(file)).data!
}

/** The path of an example's file. */
export const exampleFile = (name: string): string =>
  new URL(`../../../examples/${name}`, import.meta.url).pathname

/** Opens the form, ready to be typed in. */
export async function openForm(page: Page, query = ''): Promise<void> {
  await page.goto(`/yours/${query}`)
  await page.locator('[data-yours][data-ready]').waitFor()
}

/** Takes a file into the form, as if it had been chosen. */
export async function takeFile(
  page: Page,
  file: string | { name: string; text: string },
): Promise<void> {
  const chosen =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/yaml', buffer: Buffer.from(file.text) }
  await page.getByLabel('Open a file').setInputFiles(chosen)
  await page.getByText(/(?:is here now|was added|was not taken)/).waitFor()
}

/** Types into the field that is called so. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
}

/** A storage that answers nothing any more, as in a page that is about to die. */
export async function letStorageHang(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.get = () => ({}) as IDBRequest
  })
}

/** Whether the storage has all that was typed, and nothing is on its way any more. */
export const isAllStored = (page: Page): Promise<boolean> =>
  page.evaluate(() => !Object.keys(localStorage).some((key) => key.startsWith('cuecard-put-down')))

/** Goes to a document, and waits until it speaks with what is kept. */
export async function openMine(page: Page, document: string): Promise<void> {
  await page.goto(`/documents/${document}/`)
  await page.getByRole('heading', { name: 'With your facts' }).waitFor()
}

/** What the clipboard holds after a button of the letter at hand is pressed. */
export async function copied(page: Page, button = 'Copy'): Promise<string> {
  await page.locator('.mine').getByRole('button', { name: button, exact: true }).click()
  await page
    .locator('.mine')
    .getByText(/^Copied/)
    .waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** What a press downloads. */
export async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const file = join(await mkdtemp(join(tmpdir(), 'cuecard-')), 'file')
  await download.saveAs(file)
  return readFileSync(file)
}
