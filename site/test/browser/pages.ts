/** Owns a page as a test meets it: a window of its own, on a phone unless told otherwise, with everything that went wrong in it. */
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

let browser: Browser
const open = new Set<() => Promise<void>>()

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'))
})
afterEach(async () => {
  for (const close of open) await close()
  open.clear()
})
afterAll(() => browser.close())

/** A page with what it complained of: errors, and whatever its policy refused. */
export interface Watched {
  page: Page
  complaints: string[]
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

/** How many times slower than this machine pages are: `SLOW_PAGES=6` shows which test counts on luck. */
const slowness = Number(process.env['SLOW_PAGES'] ?? 1)

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

/**
 * Opens a page of the site in a fresh window, which is closed after the test.
 *
 * @param path such as `/scripts/second-interview-call/`
 * @param options as Playwright's `newContext` takes them; a phone by default
 */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    ...phone,
    baseURL: inject('address'),
    reducedMotion: 'reduce',
    // It fetches all that it keeps; only tests of it wait for that.
    serviceWorkers: 'block',
    ...options,
  })
  open.add(() => context.close())
  if (slowness > 1) context.on('page', slowDown)
  const page = await context.newPage()
  const complaints = watch(page)
  await page.goto(path)
  return { page, complaints }
}

/** Notes what goes wrong in a page, for the end of a test. */
export function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) {
      complaints.push(message.text())
    }
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== inject('address') && !/^(data|blob):$/.test(protocol)) {
      complaints.push(`a request to ${origin}`)
    }
  })
  return complaints
}

/** A window for a desk. */
export const desk: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  hasTouch: false,
  deviceScaleFactor: 1,
}
