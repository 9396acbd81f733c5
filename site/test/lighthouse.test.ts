import lighthouse, { type RunnerResult } from 'lighthouse'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findChromium } from './browser/find-chromium.ts'

/** Lighthouse drives a browser by its debugging port, so it has one of its own. */
const port = 9333
let browser: Awaited<ReturnType<typeof chromium.launch>>

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium()!,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
})
afterAll(() => browser.close())

const pages = {
  home: '/',
  playbook: '/playbooks/second-interview-call/',
  'live call': '/call/second-interview-call/',
}

describe('lighthouse, on a phone', () => {
  it.each(Object.entries(pages))(
    'gives the %s page all points for accessibility, best practices and search engines',
    async (name, path) => {
      const { lhr } = (await lighthouse(inject('address') + path, {
        port,
        logLevel: 'error',
        onlyCategories: ['accessibility', 'best-practices', 'seo', 'performance'],
      })) as RunnerResult
      const points = Object.fromEntries(
        Object.entries(lhr.categories).map(([id, { score }]) => [
          id,
          Math.round((score ?? 0) * 100),
        ]),
      )
      const lost = Object.values(lhr.audits)
        .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
        .map(({ id, title }) => `${id}: ${title}`)
      process.stdout.write(`  ${name}: performance ${points['performance']} of 100\n`)
      expect(
        [points['accessibility'], points['best-practices'], points['seo']],
        lost.join('\n'),
      ).toEqual([100, 100, 100])
    },
    120_000,
  )
})
