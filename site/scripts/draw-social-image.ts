/**
 * Draws `public/social.png`, the picture that goes along where a page is shared: home's first turn, with its cards.
 *
 * `node site/scripts/draw-social-image.ts`, after the site was built. The picture is kept with the source, since a build
 * machine may have neither a browser nor fonts.
 */
import { fileURLToPath } from 'node:url'
import { preview } from 'astro'
import { chromium } from 'playwright-core'
import { findChromium } from '../test/browser/find-chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const server = await preview({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } })
const browser = await chromium.launch({
  executablePath: findChromium()!,
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' })
await page.goto(`http://127.0.0.1:${server.port}/`)
await page.evaluate(() => {
  for (const part of document.querySelectorAll('nav, .tools, .yours')) part.remove()
})
await page.evaluate(() => document.fonts.ready)
await page.screenshot({ path: `${root}/public/social.png` })
await browser.close()
await server.stop()
