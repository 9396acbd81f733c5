/** Owns where the browser is: one that is installed, or the one that Playwright keeps. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** The path of a Chromium; undefined where there is none. `CHROMIUM` names another one. */
export function findChromium(): string | undefined {
  const places = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ]
  return places.find((place) => place && existsSync(place))
}
