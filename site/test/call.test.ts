import { render } from '@cuecard/core'
import { preparationSheet } from '@cuecard/core/documents/preparation-sheet'
import { objectives } from '@cuecard/core/documents/objectives'
import { type Dossier, dossierSchema } from '@cuecard/core/schemas'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { downloaded } from './browser/kept.ts'
import {
  answer,
  beginCall,
  dossierAfter,
  field,
  kept,
  line,
  next,
  skip,
  skipTo,
  stop,
} from './call-helpers.ts'

const names = {
  'Your name': 'Sam Okafor',
  'Their name': "Dana O'Brien",
  'Their name, if you know it': 'Ren Adeyemi',
}

describe('called back', () => {
  it('is led through to the sheet that the notes fill', async () => {
    const { page, complaints } = await beginCall('second-interview-call', names)
    await answer(page, 'The person who interviewed me').click()
    await field(page, /What is still unclear/).fill('how big the team is\nwho plans the peaks')
    await next(page).click()
    await expect.poll(() => page.locator('.call-body').innerText()).toContain('Sam Okafor')
    await answer(page, 'They have time').click()
    await next(page).click()
    await field(page, /Each step of the process/).fill('a talk with Ren\na trial day')
    await answer(page, 'There is another round').click()
    await next(page).click()
    await expect.poll(() => line(page).innerText()).toContain('Ren')
    await field(page, /What the next person is like/).fill('calm, and quick')
    await next(page).click()
    await skip(page).click()
    await field(page, /What they want to see/).fill('people who ask')
    await next(page).click()
    await skipTo(page, 'Ask where you rank')
    await field(page, /Where they place you/).fill('second, just behind somebody')
    await answer(page, 'I am not first').click()
    await field(page, /What would make you/).fill('one more story about peaks')
    await next(page).click()
    await answer(page, 'They back me').click()
    await answer(page, 'Maybe').click()
    await field(page, /Strengths to play up/).fill('planning')
    await next(page).click()
    await answer(page, 'They will').click()
    for (let lines = 0; lines < 3; lines++) await next(page).click()

    await page.getByRole('heading', { name: 'What you wrote down' }).waitFor()
    const notes = page.locator('.call-notes')
    await expect.poll(() => notes.innerText()).toContain('second, just behind somebody')
    await expect.poll(() => notes.innerText()).toContain('who plans the peaks')
    const link = page.getByRole('link', { name: 'Preparation sheet' })
    await expect.poll(() => link.getAttribute('href')).toBe('/documents/preparation-sheet/')

    const dossier = await dossierAfter(page)
    // What is kept here is what the command line reads.
    expect(dossierSchema.safeParse(dossier).error).toBeUndefined()
    const dana = dossier.people?.find(({ id }) => id === 'dana-o-brien')
    expect(dana?.standing).toMatchObject({
      rank: 'second, just behind somebody',
      firstChoice: ['one more story about peaks'],
      backs: true,
      recommends: true,
    })
    expect(dossier.process?.map(({ label }) => label)).toEqual(['a talk with Ren', 'a trial day'])
    const { body } = render(preparationSheet, dossier, {
      format: 'text',
      to: 'ren-adeyemi',
      now: '2026-11-28T10:00+00:00',
      timeZone: 'Europe/London',
    })
    expect(body).toMatch(/calm, and quick/i)
    expect(body).toMatch(/people who ask/i)
    expect(complaints).toEqual([])
  })

  it('asks no more of people who come next, where that was the last round', async () => {
    const { page } = await beginCall('second-interview-call', names)
    await skipTo(page, 'Ask about the whole process')
    const left = page.getByRole('button', { name: /show what is left/ })
    const before = Number.parseInt(await left.innerText(), 10)
    await answer(page, 'That was the last round').click()
    await expect
      .poll(() => page.locator('.call-body .label').first().innerText())
      .toBe('Ask how many are going forward')
    expect(Number.parseInt(await left.innerText(), 10)).toBeLessThan(before - 6)
  })

  it('comes back from a detour to where it was, and can be taken back', async () => {
    const { page } = await beginCall('second-interview-call', names)
    await skipTo(page, 'Ask where you rank')
    const asked = await line(page).innerText()
    await answer(page, 'They dodge').click()
    await expect.poll(() => line(page).innerText()).not.toBe(asked)
    await field(page, /What they say when you ask again/).fill('top three')
    await next(page).click()
    await expect.poll(() => line(page).innerText()).toBe(asked)
    await answer(page, 'I am first').click()
    await expect.poll(() => field(page, /What keeps you/).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect.poll(() => line(page).innerText()).toBe(asked)
  })

  it('goes on with those who come next', async () => {
    const { page } = await beginCall('second-interview-call', names)
    await skipTo(page, 'Stay sharp')
    await next(page).click()
    await page.getByRole('button', { name: 'The same call with Ren Adeyemi' }).click()
    await page.locator('.call-card').waitFor()
    await expect
      .poll(() => kept(page, 'session:second-interview-call'))
      .toMatchObject({
        with: ['ren-adeyemi'],
        entries: [],
      })
  })
})

describe('what a future boss would be delighted by', () => {
  it('becomes an objective', async () => {
    const { page } = await beginCall('delighted-boss-question', {
      'Their name': 'Dana Whitfield',
    })
    await skipTo(page, 'Write it down')
    await field(page, /one thing at a time/).fill('get the releases out every week')
    await next(page).click()
    await stop(page)
    await page.getByRole('link', { name: objectives.title, exact: true }).waitFor()
    const dossier = await dossierAfter(page)
    const { body } = render(objectives, dossier, { format: 'text', draft: true })
    expect(body).toMatch(/get the releases out every week/i)
  })
})

describe('a note', () => {
  it('can be changed as long as it is the latest', async () => {
    const { page } = await beginCall('delighted-boss-question', {})
    await skipTo(page, 'Write it down')
    await field(page, /one thing at a time/).fill('calm Fridays')
    await next(page).click()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('button', { name: 'Change calm Fridays' }).click()
    await expect.poll(() => field(page, /one thing at a time/).inputValue()).toBe('calm Fridays')
    await field(page, /one thing at a time/).fill('calm Mondays')
    await stop(page)
    await expect.poll(() => page.locator('.call-notes').innerText()).toContain('calm Mondays')
    await expect.poll(() => page.locator('.call-notes').innerText()).not.toContain('Fridays')
  })

  it('is somebody’s, where several are talked to', async () => {
    const { page } = await beginCall('second-interview-call', names)
    await stop(page)
    await page.getByRole('button', { name: 'Start anew' }).click()
    await page.getByLabel("Dana O'Brien").first().check()
    await page.getByLabel('Ren Adeyemi').first().check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await skipTo(page, 'Ask where you rank')
    await field(page, /Where they place you/).fill('first')
    await page.getByRole('group', { name: 'Said by' }).getByLabel('Ren Adeyemi').check()
    await answer(page, 'I am first').click()
    await stop(page)
    const { people } = await dossierAfter(page)
    expect(people?.find(({ id }) => id === 'ren-adeyemi')?.standing?.rank).toBe('first')
  })

  it('lands as a day where a day is picked', async () => {
    const { page } = await beginCall('closing-the-interview', {})
    await skipTo(page, 'Ask by when they decide')
    await field(page, /The day by which/).fill('Friday week')
    await page.getByLabel('Pick the day').fill('2026-12-04')
    await next(page).click()
    await stop(page)
    const dossier = await dossierAfter(page)
    expect(dossier.decision?.expected).toBe('2026-12-04')
    expect(dossier.captures?.map(({ words }) => words)).toContain('Friday week')
  })

  it('never becomes markup', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>{{7*7}}'
    const { page, complaints } = await beginCall('second-interview-call', {
      'Your name': hostile,
      'Their name': hostile,
      'Their name, if you know it': `${hostile} too`,
    })
    const title = await page.title()
    await answer(page, 'The person who interviewed me').click()
    await field(page, /What is still unclear/).fill(hostile)
    await next(page).click()
    await expect.poll(() => page.locator('.call-body').innerText()).toContain(hostile)
    await stop(page)
    await expect.poll(() => page.locator('.call-notes').innerText()).toContain(hostile)
    await expect.poll(() => page.locator('.call img, .call script').count()).toBe(0)
    await expect.poll(() => page.title()).toBe(title)
    expect(complaints).toEqual([])
  })

  it('can be saved as a text', async () => {
    const { page } = await beginCall('delighted-boss-question', { 'Their name': 'Dana' })
    await skipTo(page, 'Write it down')
    await field(page, /one thing at a time/).fill('calm Fridays')
    await stop(page)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as text' }).click()
    const stream = await (await saving).createReadStream()
    const text = Buffer.concat(await stream.toArray()).toString('utf8')
    expect(text).toContain('The delighted-boss question')
    expect(text).toContain('- calm Fridays')
    expect(text).toContain('Dana\n\nWrite it down')
  })
})

describe('the reverse interview', () => {
  it('goes through each field, and ends with the growth plan', async () => {
    const { page, complaints } = await beginCall('reverse-interview', {
      'Your name': 'Rashid Moreau',
      "The candidate's name": 'Ifeoma Lindgren',
    })
    await expect.poll(() => page.locator('.call-body').innerText()).toContain('Ifeoma')
    await skipTo(page, 'Offer the fields')
    await field(page, /The fields that they choose/).fill(
      'Leadership\nSensors\nWriting\nCare\nFive',
    )
    await answer(page, 'One to four').click()
    await expect.poll(() => page.locator('.call-notice').innerText()).toContain('Five')
    await expect.poll(() => page.locator('.call-round').innerText()).toBe('Leadership 1 of 4')
    await field(page, /What they do well already/).fill('explaining things')
    await answer(page, 'They answer').click()
    await field(page, /What they want to learn/).fill('leading a team')
    await next(page).click()
    await next(page).click()
    await expect.poll(() => page.locator('.call-round').innerText()).toBe('Sensors 2 of 4')
    await stop(page)
    await page.getByRole('heading', { name: 'Growth plan for Ifeoma Lindgren' }).waitFor()
    await expect.poll(() => page.locator('.call-document').innerText()).toContain('leading a team')
    await expect.poll(() => page.getByRole('link', { name: /letter/i }).count()).toBeGreaterThan(0)
    await expect
      .poll(() => kept(page, 'dossier:hiring'))
      .toMatchObject({
        kind: 'hiring',
        host: 'rashid-moreau',
        people: [{ id: 'rashid-moreau', name: { full: 'Rashid Moreau' } }],
        candidate: { name: { full: 'Ifeoma Lindgren' } },
      })
    expect(complaints).toEqual([])
  })

  /** One talk, in one field, to its end. */
  async function talk(page: Page, words: string): Promise<void> {
    await skipTo(page, 'Offer the fields')
    await field(page, /The fields that they choose/).fill('Leadership')
    await answer(page, 'One to four').click()
    await field(page, /What they do well already/).fill(words)
    await answer(page, 'They answer').click()
    await stop(page)
    await dossierAfter(page, 'hiring')
    await page.getByRole('button', { name: 'Start anew' }).click()
    await page.getByRole('button', { name: 'Begin' }).waitFor()
  }
  const arenas = async (page: Page) => ((await kept(page, 'dossier:hiring')) as Dossier).arenas
  const both = { 'Your name': 'Rashid Moreau', "The candidate's name": 'Ifeoma Lindgren' }

  it('begins a fresh dossier with another candidate, and says so first', async () => {
    const { page } = await beginCall('reverse-interview', both)
    await talk(page, 'explaining things')
    const you = page.getByLabel('Your name')
    const candidate = page.getByLabel("The candidate's name")
    await expect.poll(() => you.inputValue()).toBe('Rashid Moreau')
    await expect.poll(() => candidate.inputValue()).toBe('Ifeoma Lindgren')
    await candidate.fill('Tomasz Berg')
    await page.getByText('What is here of Ifeoma Lindgren makes way').waitFor()
    const saved = String(await downloaded(page, 'Download what is here'))
    expect(saved).toContain('explaining things')
    await page.getByRole('button', { name: 'Begin' }).click()
    await line(page).waitFor()
    await talk(page, 'calm under load')
    expect(await kept(page, 'dossier:hiring')).toMatchObject({
      host: 'rashid-moreau',
      candidate: { name: { full: 'Tomasz Berg' } },
    })
    expect(await arenas(page)).toMatchObject([{ strengths: ['calm under load'] }])
  })

  it('takes the place of the talk before with the same candidate', async () => {
    const { page } = await beginCall('reverse-interview', both)
    await talk(page, 'explaining things')
    await page.getByText('You have led this talk before.').waitFor()
    await page.getByRole('button', { name: 'Begin' }).click()
    await line(page).waitFor()
    await talk(page, 'calm under load')
    expect(await arenas(page)).toMatchObject([{ strengths: ['calm under load'] }])
  })

  it('says with each note what it answers', async () => {
    const { page } = await beginCall('reverse-interview', both)
    await skipTo(page, 'Offer the fields')
    await field(page, /The fields that they choose/).fill('German')
    await answer(page, 'One to four').click()
    await field(page, /What they do well already/).fill('half a word')
    await stop(page)
    const asked = page.locator('.call-notes li', { hasText: 'half a word' }).locator('.call-what')
    await expect.poll(() => asked.innerText()).toBe('German, What they do well already')
  })
})
