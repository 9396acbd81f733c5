import type { Dossier } from '@cuecard/core/schemas'
import { describe, expect, it } from 'vitest'
import { isAllStored, letStorageHang } from './browser/kept.ts'
import { visit, watch } from './browser/pages.ts'
import { answer, beginCall, field, keep, kept, line, next, skipTo, stop } from './call-helpers.ts'

const UNCLEAR = /What is still unclear/
const KEY = 'session:second-interview-call'

describe('a call', () => {
  it('is where it was after a reload, with the half of a note', async () => {
    const { page, complaints } = await beginCall('second-interview-call', {
      'Their name': 'Dana Whitfield',
    })
    await answer(page, 'Somebody else').click()
    await field(page, /How to reach/).fill('by way of the front desk')
    await next(page).click()
    await field(page, UNCLEAR).pressSequentially('how big the te')
    await page.reload()
    await expect.poll(() => field(page, UNCLEAR).inputValue()).toBe('how big the te')
    await expect.poll(() => page.locator('h1').innerText()).toBe('Have your notes ready')
    await field(page, UNCLEAR).pressSequentially('am is')
    await next(page).click()
    await stop(page)
    const notes = await page.locator('.call-notes').innerText()
    expect(notes).toContain('by way of the front desk')
    expect(notes).toContain('how big the team is')
    expect(complaints).toEqual([])
  })

  it('is where it was although the page died before the storage had it', async () => {
    const { page } = await beginCall('second-interview-call')
    await expect.poll(() => kept(page, KEY)).toBeTruthy()
    await letStorageHang(page)
    await answer(page, 'The person who interviewed me').click()
    await field(page, UNCLEAR).fill('how big the team is')
    await next(page).click()
    await field(page, /Anything that they tell you/).pressSequentially('half of a')
    const at = await line(page).innerText()
    await page.reload()
    await expect
      .poll(() => field(page, /Anything that they tell you/).inputValue())
      .toBe('half of a')
    await expect.poll(() => line(page).innerText()).toBe(at)
    await stop(page)
    const notes = await page.locator('.call-notes').innerText()
    expect(notes.match(/how big the team is/g)).toHaveLength(1)
    expect(notes).toContain('half of a')
  })

  it('keeps its time', async () => {
    const { page } = await beginCall('second-interview-call')
    const minute = 60_000
    await page.clock.install({ time: Date.now() + 2 * minute })
    await answer(page, 'The person who interviewed me').click()
    await page.reload()
    await expect.poll(() => page.locator('.call-time').innerText()).toMatch(/^02:0\d$/)
  })

  it('can be read, where its script has changed since, and nothing of it is lost', async () => {
    const { page } = await beginCall('second-interview-call')
    await answer(page, 'The person who interviewed me').click()
    await field(page, UNCLEAR).fill('kept as well')
    await next(page).click()
    await field(page, /Anything that they tell you/).fill('half of a')
    await expect.poll(() => isAllStored(page)).toBe(true)
    const session = (await kept(page, KEY)) as object
    await keep(page, KEY, { ...session, structure: 'of-another-day' })
    await page.reload()
    await page.getByRole('heading', { name: 'To be read' }).waitFor()
    await expect.poll(() => page.locator('.call-end').innerText()).toContain('has changed since')
    await expect.poll(() => page.locator('.call-notes').innerText()).toContain('kept as well')
    await page.getByRole('button', { name: 'Start anew' }).click()
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    await expect
      .poll(async () => JSON.stringify(await kept(page, 'dossier:application')))
      .toContain('kept as well')
    // What was no note yet waits in its field.
    await page.getByRole('button', { name: 'Begin' }).click()
    await skipTo(page, 'Say who is calling')
    await expect
      .poll(() => field(page, /Anything that they tell you/).inputValue())
      .toBe('half of a')
  })

  it('adds its notes to the dossier once, however often it ends', async () => {
    const { page } = await beginCall('delighted-boss-question')
    await skipTo(page, 'Write it down')
    await field(page, /one thing at a time/).fill('calm Fridays')
    for (let times = 0; times < 3; times++) {
      await stop(page)
      await page.getByText('All of it is in your dossier').waitFor()
      await page.getByRole('button', { name: 'Go on with the call' }).click()
    }
    const dossier = (await kept(page, 'dossier:application')) as Dossier
    expect(dossier.captures).toHaveLength(1)
  })
})

describe('two tabs with one call', () => {
  it('have one record, and neither writes over what the other has', async () => {
    const { page } = await beginCall('second-interview-call')
    const other = await page.context().newPage()
    const complaints = watch(other)
    await other.goto('/call/second-interview-call/')
    await other.locator('.call-card').waitFor()

    await answer(page, 'The person who interviewed me').click()
    await field(page, UNCLEAR).fill('from the first tab')
    // What is typed in one stands in the other.
    await field(other, UNCLEAR).waitFor()
    await expect.poll(() => field(other, UNCLEAR).inputValue()).toBe('from the first tab')
    await field(other, UNCLEAR).fill('from the first tab\nfrom the second tab')
    await next(other).click()
    await expect.poll(() => line(page).innerText()).toBe(await line(other).innerText())

    await stop(page)
    const notes = await page.locator('.call-notes').innerText()
    expect(notes).toContain('from the first tab')
    expect(notes).toContain('from the second tab')
    expect(complaints).toEqual([])
  })

  it('lose nothing where one was not told', async () => {
    const { page } = await beginCall('second-interview-call')
    await answer(page, 'The person who interviewed me').click()
    // A tab whose messages do not come through is as one that slept.
    await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    const other = await page.context().newPage()
    await other.goto('/call/second-interview-call/')
    await field(other, UNCLEAR).fill('from the second tab')
    await next(other).click()
    await page.locator('.call-own summary').click()
    await field(page, 'A note of your own').fill('from the first tab')
    await next(page).click()
    const words = async () => JSON.stringify(await kept(page, KEY))
    await expect.poll(words).toContain('from the first tab')
    expect(await words()).toContain('from the second tab')
  })
})

describe('a browser that refuses to keep something', () => {
  it('is told of, and it is tried again with what comes next', async () => {
    const { page } = await beginCall('second-interview-call')
    await answer(page, 'The person who interviewed me').click()
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      Object.assign(window, { allowed: () => (IDBObjectStore.prototype.put = put) })
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await field(page, UNCLEAR).fill('how big the team is')
    await page.getByText('Your browser did not keep the last of this').waitFor()
    await next(page).click()
    await page.evaluate(() => (window as unknown as { allowed: () => void }).allowed())
    await field(page, /Anything that they tell you/).fill('hello')
    await answer(page, 'They have time').click()
    await page
      .getByText('Your browser did not keep the last of this')
      .waitFor({ state: 'detached' })
    const words = async () => JSON.stringify(await kept(page, KEY))
    await expect.poll(words).toContain('hello')
    expect(await words()).toContain('how big the team is')
  })
})

describe('the screen', () => {
  it('is kept awake while a call is on, and again when the page is seen again', async () => {
    const { page } = await visit('/')
    await page.addInitScript(() => {
      let asked = 0
      Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => void asked++ } })
      Object.assign(window, { asked: () => asked })
    })
    await page.goto('/call/second-interview-call/')
    const asked = () => page.evaluate(() => (window as unknown as { asked: () => number }).asked())
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    await expect.poll(asked).toBe(0)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.locator('.call-card').waitFor()
    await expect.poll(asked).toBe(1)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(asked).toBe(2)
  })
})

describe('a window without storage', () => {
  it('says so, and works all the same', async () => {
    const { page } = await visit('/')
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    const complaints = watch(page)
    await page.goto('/call/delighted-boss-question/')
    await page.getByText('This window keeps nothing').waitFor()
    await page.getByRole('button', { name: 'Begin' }).click()
    await skipTo(page, 'Write it down')
    await field(page, /one thing at a time/).fill('calm Fridays')
    await stop(page)
    await expect.poll(() => page.locator('.call-notes').innerText()).toContain('calm Fridays')
    await expect
      .poll(() => page.locator('.call-added').innerText())
      .toContain('as long as this page is open')
    // What leads away would lead to a page that knows nothing, and is asked about.
    await expect.poll(() => page.getByRole('link', { name: 'Objectives' }).count()).toBe(0)
    const isAsked = await page.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true })
      dispatchEvent(leaving)
      return leaving.defaultPrevented
    })
    expect(isAsked).toBe(true)
    expect(complaints).toEqual([])
  })
})
