/** Before the tests: the built site on a port of its own, and one browser for all of them. */
import { fileURLToPath } from 'node:url'
import { preview } from 'astro'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium } from './find-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site answers, without a slash at its end. */
    address: string
    /** The browser's endpoint. */
    browser: string
  }
}

export async function setup(project: TestProject) {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('There is no Chromium here: install one, or name it in CHROMIUM')
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const server = await preview({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } })
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      // In a container the tests run as root.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  project.provide('address', `http://127.0.0.1:${server.port}`)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.stop()
  }
}
