/** Runs the tests that need a browser, and gets one where there is none. */
import { existsSync } from 'node:fs'
import { findChromium } from '../../site/test/browser/find-chromium.ts'
import { passes } from './run.ts'
import { sum, type Tally } from './tally.ts'
import { vitest } from './vitest.ts'

/** Runs the site in Chromium. Where none can be had, all of these tests are named as left out. */
export async function browserTests(): Promise<Tally> {
  if (!findChromium()) await install()
  if (findChromium()) return vitest('browser')
  console.log('There is no Chromium here, and none could be installed. CHROMIUM can name one.')
  return { ...sum([]), leftOut: ['every test of the site in a browser: there is no Chromium'] }
}

async function install(): Promise<void> {
  const packaged = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (packaged) {
    console.log('There is no Chromium here: it comes from the packages of this system.')
    await passes('apt-get', 'update', '-qq')
    await passes('apt-get', 'install', '-qq', '-y', '--no-install-recommends', 'chromium')
  } else {
    console.log('There is no Chromium here: Playwright is asked for one.')
    await passes('playwright-core', 'install', 'chromium')
  }
}
