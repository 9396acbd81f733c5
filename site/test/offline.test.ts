import { describe, expect, it } from 'vitest'
import { visit } from './browser/pages.ts'
import { serveBuilds } from './browser/two-builds.ts'
import { answer, field, line, next, skipTo, stop } from './call-helpers.ts'

const allowed = { serviceWorkers: 'allow' } as const
const eventually = { timeout: 20_000, interval: 500 }

/** Opens a page, and waits until what is kept for offline is there. */
async function visitOnce(path: string, baseURL?: string) {
  const watched = await visit(path, { ...allowed, ...(baseURL && { baseURL }) })
  await watched.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => active.state === 'activated' && resolve())
    })
  })
  return watched
}

describe('without a network, after one visit', () => {
  it('a call is led through to its end, and its notes stay', async () => {
    const { page, complaints } = await visitOnce('/')
    await page.context().setOffline(true)
    await page.goto('/call/second-interview-call/')
    await page.getByLabel('Your name').fill('Sam Okafor')
    await page.getByRole('button', { name: 'Begin' }).click()
    await answer(page, 'The person who interviewed me').click()
    await field(page, /What is still unclear/).fill('how big the team is')
    await page.reload()
    await expect
      .poll(() => field(page, /What is still unclear/).inputValue())
      .toBe('how big the team is')
    await next(page).click()
    await expect.poll(() => line(page).innerText()).not.toBe('')
    await skipTo(page, 'Stay sharp')
    await next(page).click()
    await page.getByRole('link', { name: 'Preparation sheet' }).click()
    await page.waitForURL('**/documents/preparation-sheet/')
    await page.goto('/scripts/follow-up-call/')
    await expect.poll(() => page.locator('h1').innerText()).toBe('The follow-up call')
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('16px "Cue Voice"')))
      .toBe(true)
    expect(complaints).toEqual([])
  })

  it('the growth plan is there as well', async () => {
    const { page } = await visitOnce('/call/reverse-interview/')
    await page.context().setOffline(true)
    await page.reload()
    await page.getByLabel("The candidate's name").fill('Ifeoma Lindgren')
    await page.getByRole('button', { name: 'Begin' }).click()
    await skipTo(page, 'Offer the fields')
    await field(page, /The fields that they choose/).fill('Leadership')
    await stop(page)
    const plan = page.getByRole('heading', { name: 'Growth plan for Ifeoma Lindgren' })
    await plan.waitFor()
    await expect.poll(() => page.locator('.call-document').innerText()).toContain('Leadership')
  })

  it('a page that was read is there, and one that was not says so', async () => {
    const { page } = await visitOnce('/')
    await page.goto('/docs/')
    await page.context().setOffline(true)
    await page.goto('/')
    await page.goto('/docs/')
    await expect
      .poll(() => page.locator('h1').first().innerText())
      .toBe('Cuecard for developers and authors')
    await page.goto('/docs/never-read/')
    await expect.poll(() => page.locator('h1').innerText()).toBe('You are offline')
  })
})

describe('with a network', () => {
  it('pages are fresh, and only parts that are named by their content are kept ones', async () => {
    const { page } = await visitOnce('/')
    await page
      .context()
      .route('**/scripts/follow-up-call/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Fresh</h1>' }),
      )
    await page.goto('/scripts/follow-up-call/')
    await expect.poll(() => page.locator('h1').innerText()).toBe('Fresh')
  })

  it('the site can be installed', async () => {
    const { page } = await visit('/')
    const href = await page.locator('link[rel=manifest]').getAttribute('href')
    const manifest = await (await page.request.get(href!)).json()
    expect(manifest).toMatchObject({ name: 'Cuecard', start_url: '/', display: 'standalone' })
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const icon = await page.request.get(src)
      expect(icon.ok(), `${src} ${sizes}`).toBe(true)
    }
  })
})

describe('after a release', () => {
  it('no page runs with parts of another build, with and without a network', async () => {
    const site = await serveBuilds()
    const path = '/scripts/follow-up-call/'
    const { page } = await visitOnce(path, site.address)
    const first = await page.locator('h1').innerText()
    const context = page.context()

    const worker = site.read('service-worker.js')
    const changed = worker
      .replace(
        /("url":"scripts\/follow-up-call\/index.html"),"revision":"\w+"/,
        '$1,"revision":"2"',
      )
      .replace(
        /"revision":"\w+",("url":"scripts\/follow-up-call\/index.html")/,
        '"revision":"2",$1',
      )
      .replace(/\[(\{"(?:url|revision)")/, '[{"url":"_astro/second.js","revision":null},$1')
    expect(changed).not.toBe(worker)
    site.release({
      [`${path}index.html`]: '<!doctype html><h1>Old</h1><script src="/_astro/second.js"></script>',
      '/_astro/second.js': "document.querySelector('h1').textContent = 'Second build'",
      '/service-worker.js': changed,
    })
    await page.goto(path)
    await expect.poll(() => page.locator('h1').innerText()).toBe('Second build')
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const { installing } = registration
      await new Promise<void>((resolve) => {
        if (!installing || installing.state !== 'installing') resolve()
        installing?.addEventListener('statechange', () => resolve(), { once: true })
      })
    })

    // The worker of the first build still answers here, with a page of the first build.
    await site.goAway()
    await page.goto(path)
    await expect.poll(() => page.locator('h1').innerText()).toBe(first)
    await page.goto('about:blank')

    // With its last page it is gone, and that of the second build answers.
    const later = await context.newPage()
    await page.close()
    await expect
      .poll(async () => {
        await later.goto(path)
        const words = await later.locator('h1').innerText()
        await later.goto('about:blank')
        return words
      }, eventually)
      .toBe('Second build')
  })
})
