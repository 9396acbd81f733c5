/** Make it yours, as somebody uses it: typed, kept, taken along, erased. */
import { readDossier } from '@cuecard/core/dossier'
import { describe, expect, it } from 'vitest'
import {
  copied,
  downloaded,
  example,
  exampleFile,
  letStorageHang,
  openForm,
  openMine,
  takeFile,
  type,
} from './browser/kept.ts'
import { desk, visit } from './browser/pages.ts'

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

describe('two names', () => {
  it('are enough for a letter and a script to speak with them', async () => {
    const { page, complaints } = await visit('/yours/', clipboard)
    await type(page, 'Your name', 'Sam Okafor')
    await type(page, 'Who interviewed you', "Dana O'Brien")
    await openMine(page, 'thank-you-letter')
    await page.locator('.mine').getByText("Dear Dana O'Brien,").waitFor()
    await page.locator('.mine').getByText('This is a draft.').waitFor()
    await expect.poll(() => copied(page)).toContain('Sam Okafor')
    await page.goto('/scripts/second-interview-call/')
    await page.locator('[data-script][data-mine]').waitFor()
    await expect
      .poll(async () => (await page.locator('[data-say]').allInnerTexts()).join('\n'))
      .toContain('Sam Okafor')
    expect(complaints).toEqual([])
  })

  it('are there again after a reload, at each keystroke', async () => {
    const { page } = await visit('/yours/')
    await page.getByLabel('Your name').pressSequentially('Zoë Ł')
    await page.reload()
    await page.locator('[data-ready]').waitFor()
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Zoë Ł')
  })

  it('are there although the page died before they were stored', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Zoë')
    await letStorageHang(page)
    await page.getByLabel('Your name').pressSequentially(' Łuc')
    await openForm(page)
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Zoë Łuc')
    await type(page, 'Who interviewed you', 'Dana')
    await openForm(page)
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Zoë Łuc')
    await expect.poll(() => page.getByLabel('Who interviewed you').inputValue()).toBe('Dana')
  })

  it('lead to what a letter still misses', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    await openMine(page, 'thank-you-letter')
    await page.getByRole('link', { name: 'Add it' }).click()
    await page.locator('[data-ready]').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('interviews[0].discussed[0].topic')
    await expect
      .poll(() =>
        page.locator('[id="interviews[0].discussed[0].with"]').getByRole('checkbox').isChecked(),
      )
      .toBe(true)
    // A look does not put down anything that was not typed.
    const before = readDossier(String(await downloaded(page, 'Download .yaml')))
    await page.locator('[id="interviews[0].discussed[0].topic"]').fill('the night roster')
    await openMine(page, 'thank-you-letter')
    await page
      .locator('.mine')
      .getByText('Our talk about the night roster has stayed with me.')
      .waitFor()
    expect(before.findings).toEqual([])
  })

  it('make an interview, which follows the name and goes with it', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    await page.getByLabel('Who interviewed you').pressSequentially('Dana')
    const file = async () => readDossier(String(await downloaded(page, 'Download .yaml'))).data
    expect(await file()).toMatchObject({
      people: [{ id: 'dana' }],
      interviews: [{ id: 'interview-1', people: ['dana'] }],
    })
    await type(page, 'Who interviewed you', '')
    const after = await file()
    expect(after?.candidate?.name.full).toBe('Sam Okafor')
    expect(after?.people).toEqual([])
    expect(after?.interviews).toBeUndefined()
  })

  it('begin an interview where there is none, with whom the letter is to', async () => {
    const { page } = await visit('/yours/')
    const people = '[{ id: dana, name: { full: Dana } }, { id: ren, name: { full: Ren } }]'
    const text = `kind: application\ncandidate: { name: { full: Sam } }\npeople: ${people}\n`
    await takeFile(page, { name: 'mine.yaml', text })
    await openMine(page, 'thank-you-letter')
    await page.getByLabel('Ren', { exact: true }).check()
    await page.getByRole('link', { name: 'Add it' }).click()
    await page.locator('[data-ready]').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('interviews[0].discussed[0].topic')
    const ren = page.locator('[id="interviews[0].people"]').getByLabel('Ren', { exact: true })
    await expect.poll(() => ren.isChecked()).toBe(true)
  })
})

describe('the form', () => {
  it('takes an interview with its time zone, people and topics, by keyboard alone', async () => {
    const { page, complaints } = await visit('/yours/', {
      ...clipboard,
      timezoneId: 'America/New_York',
    })
    await page.clock.setFixedTime('2026-11-20T18:00-05:00')
    await type(page, 'Your name', 'Sam Okafor')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await page.getByText('Interviews, and what was talked about').focus()
    await page.locator('#part-talks > summary').focus()
    await press('Enter')
    await expect
      .poll(() => page.locator('[id="interviews[0].people"]').getByRole('checkbox').isChecked())
      .toBe(true)
    await page.getByLabel('Start', { exact: true }).fill('2026-11-20T15:00')
    await page.locator('[id="interviews[0].discussed"] > .add').focus()
    await press('Enter')
    await type(page, 'Topic', 'the move to weekly releases')
    await openMine(page, 'thank-you-letter')
    await expect.poll(() => copied(page)).toContain('on Friday, November 20')
    await expect.poll(() => page.locator('.findings').allInnerTexts()).toEqual([])
    await openForm(page)
    const yaml = String(await downloaded(page, 'Download .yaml'))
    expect(yaml).toContain('start: 2026-11-20T15:00-05:00[America/New_York]')
    expect(readDossier(yaml)).toMatchObject({
      findings: [],
      data: { interviews: [{ people: ['dana-whitfield'] }] },
    })
    expect(complaints).toEqual([])
  })

  it('says what cannot be so, where it is, in the words of the reader', async () => {
    const { page } = await visit('/yours/?field=candidate.email')
    await type(page, 'Your name', 'Sam Okafor')
    const email = page.locator('[id="candidate.email"]')
    await email.fill('sam at example')
    await email.blur()
    await page.locator('[id="candidate.email-wrong"]').waitFor()
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true')
    await expect
      .poll(() => page.locator('[id="candidate.email-wrong"]').innerText())
      .toContain('sam at example')
    await email.fill('sam@example.com')
    await expect.poll(() => page.locator('.wrong').count()).toBe(0)
    // The link to the field came while a name was being typed, and left the focus where it was.
    await expect
      .poll(() => page.getByLabel('Your name', { exact: true }).inputValue())
      .toBe('Sam Okafor')
  })

  it('lets an id follow a name, and everything that names it', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Who interviewed you', 'Dana')
    await page.locator('#part-talks > summary').click()
    await type(page, 'Start', '2026-11-20T15:00')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    const { data } = readDossier(String(await downloaded(page, 'Download .yaml')))
    expect(data).toMatchObject({
      people: [{ id: 'dana-whitfield' }],
      interviews: [{ people: ['dana-whitfield'] }],
    })
  })

  it('writes a file that can be read, with nobody chosen and entries left blank', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    await page.locator('#part-talks > summary').click()
    await page.locator('[id="interviews[0].people"]').getByLabel('Dana Whitfield').uncheck()
    await page.locator('[id="interviews[0].discussed"] > .add').click()
    await page.getByLabel('Topic', { exact: true }).fill('the night roster')
    await page.locator('#interviews > .add').click()
    const read = readDossier(String(await downloaded(page, 'Download .yaml')))
    expect(read.findings).toEqual([])
    expect(read.data?.interviews).toMatchObject([
      { people: [], discussed: [{ topic: 'the night roster' }] },
    ])
    await expect.poll(() => page.locator('.wrong').count()).toBe(0)
  })

  it('has the hiring side too', async () => {
    const { page } = await visit('/yours/?for=hiring')
    await type(page, 'Your name', 'Ines Varga')
    await type(page, 'The candidate', 'Ren Adeyemi')
    await openMine(page, 'reverse-interview-briefing')
    await page.goto('/scripts/reverse-interview/')
    await page.locator('[data-script][data-mine]').waitFor()
    await expect
      .poll(async () => (await page.locator('[data-say]').allInnerTexts()).join('\n'))
      .toContain('Ren')
    await openForm(page, '?for=hiring')
    const { data } = readDossier(String(await downloaded(page, 'Download .yaml')))
    expect(data).toMatchObject({ kind: 'hiring', host: 'ines-varga' })
  })
})

describe('a browser that refuses to keep something', () => {
  it('is told of, with what to do', async () => {
    const { page } = await visit('/yours/')
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await type(page, 'Your name', 'Sam Okafor')
    await expect
      .poll(() => page.locator('.kept').innerText())
      .toContain('so download your file before you go')
  })
})

describe('the file', () => {
  it('comes in and goes out as the same dossier', async () => {
    const { page, complaints } = await visit('/yours/', { ...desk, ...clipboard })
    await takeFile(page, exampleFile('dossier.yaml'))
    const yaml = String(await downloaded(page, 'Download .yaml'))
    expect(yaml).toMatch(/^# yaml-language-server: \$schema=http\S+\/schema\/dossier\.json\n/)
    expect(readDossier(yaml)).toEqual({ data: example('dossier'), findings: [] })
    await page.getByRole('button', { name: 'Copy as YAML' }).click()
    await page.getByText('Your file is on the clipboard.').waitFor()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(yaml)
    expect(complaints).toEqual([])
  })

  it('is refused with the line of each mistake, and nothing changes', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    await takeFile(page, {
      name: 'mine.yaml',
      text: 'kind: application\ncandidate:\n  name: Sam\n',
    })
    await page.getByText('mine.yaml was not taken: nothing has changed.').waitFor()
    await page.getByText('mine.yaml:3:9 candidate.name').waitFor()
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Sam Okafor')
  })

  it('may be a JSON Resume, which is added', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    const resume = {
      basics: { name: 'Sam Okafor', email: 'sam@example.com' },
      work: [
        {
          name: 'Hill & Sons',
          position: 'Planner',
          startDate: '2020',
          highlights: ['Halved the waiting time.'],
        },
      ],
    }
    await takeFile(page, { name: 'resume.json', text: JSON.stringify(resume) })
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Sam Okafor')
    await expect
      .poll(() => page.getByLabel('Who interviewed you').inputValue())
      .toBe('Dana Whitfield')
    await page.locator('#part-stories > summary').click()
    await page.locator('.entry > summary', { hasText: 'Halved the waiting time' }).waitFor()
  })

  it('can be erased with all the rest, once that is confirmed', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Sam Okafor')
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase it' }).click()
    await page.getByText('Everything is erased.').waitFor()
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('')
    await page.goto('/documents/thank-you-letter/')
    await page.getByRole('link', { name: 'Make it yours' }).last().waitFor()
    await expect
      .poll(() => page.evaluate(() => [localStorage.length, document.querySelector('.mine')]))
      .toEqual([0, null])
  })
})

describe('without what it likes to have', () => {
  it('works in a window that keeps nothing, and says so', async () => {
    const { page, complaints } = await visit('/')
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    })
    await openForm(page)
    await page.getByText('It keeps nothing once it is closed').waitFor()
    await type(page, 'Your name', 'Sam Okafor')
    const { data } = readDossier(String(await downloaded(page, 'Download .yaml')))
    expect(data?.candidate?.name.full).toBe('Sam Okafor')
    expect(complaints).toEqual([])
  })

  it('says what to do where no scripts run', async () => {
    const { page } = await visit('/yours/', { javaScriptEnabled: false })
    // Playwright's search by text passes over what stands in a noscript.
    await expect
      .poll(() => page.locator('noscript .note').innerText())
      .toContain('it needs JavaScript')
    await page.getByRole('link', { name: 'Thank-you letter' }).waitFor()
  })
})
