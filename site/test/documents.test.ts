/** The pages of documents, as people use them: the example for everybody, their own letters where something is kept. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HastContent, type HastRoot, lettersFor } from '@cuecard/core'
import { catalog } from '@cuecard/core/playbooks'
import type { Page } from 'playwright-core'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import {
  copied,
  downloaded,
  example,
  exampleFile,
  openForm,
  openMine,
  takeFile,
  type,
} from './browser/kept.ts'
import { violationsOf } from './axe.ts'
import { loadedBy, weightOf } from './browser/loaded.ts'
import { desk, visit } from './browser/pages.ts'

/** The evening of the interview, where it took place. */
const evening = '2026-10-20T18:00:00-04:00'
const there = {
  ...desk,
  permissions: ['clipboard-read', 'clipboard-write'],
  timezoneId: 'America/New_York',
  locale: 'en-US',
}

async function withExample(file = 'dossier.yaml') {
  const watched = await visit('/', there)
  await watched.page.clock.setFixedTime(evening)
  await openForm(watched.page)
  await takeFile(watched.page, exampleFile(file))
  return watched
}

/** What the command line makes of a file. */
function cuecard(...args: string[]): string {
  const command = new URL('../../packages/cli/bin/cuecard.js', import.meta.url).pathname
  return execFileSync(process.execPath, [command, ...args], { encoding: 'utf8' })
}

const textOf = (node: HastRoot | HastContent): string =>
  node.type === 'text' ? node.value : node.children.map(textOf).join('')

const bare = (text: string): string => text.replace(/\s+/g, '')

const bodies = async (page: Page) =>
  (await page.locator('.mine .letter .body').allInnerTexts()).join('\n')

describe('with a kept dossier', () => {
  it('gives the letter that the command line gives for the exported file, byte for byte', async () => {
    const { page, complaints } = await withExample()
    const file = join(mkdtempSync(join(tmpdir(), 'cuecard-')), 'exported.yaml')
    writeFileSync(file, await downloaded(page, 'Download .yaml'))
    await openMine(page, 'thank-you-letter')
    const people = await page
      .getByRole('radio', { name: /./ })
      .evaluateAll(
        (all) => all.filter((each) => (each as HTMLInputElement).name === 'pick-To').length,
      )
    expect(people).toBe(3)
    const data = example('dossier')
    for (const id of ['miriam-castellanos', 'henrik-aalto', 'suryani']) {
      const { name } = data.people!.find((person) => person.id === id)!
      await page.getByLabel(name.full, { exact: true }).check()
      const asked = ['--data', file, '--to', id, '--now', evening, '--locale', 'en-US']
      const letter = cuecard('render', 'thank-you-letter', ...asked)
      expect(letter).toContain('Nadia')
      await expect.poll(() => copied(page)).toBe(letter)
    }
    await page.getByLabel('Formal').check()
    await page.getByLabel('A letter on paper').check()
    const ways = ['--tone', 'formal', '--channel', 'letter', '--to', 'suryani']
    const asked = ['--data', file, '--now', evening, '--locale', 'en-US', ...ways]
    await expect.poll(() => copied(page)).toBe(cuecard('render', 'thank-you-letter', ...asked))
    expect(complaints).toEqual([])
  })

  it('says of a line what it still misses, and leads there', async () => {
    const { page } = await visit('/yours/')
    await type(page, 'Your name', 'Sam Okafor')
    await type(page, 'Who interviewed you', 'Dana Whitfield')
    await openMine(page, 'thank-you-letter')
    await page.getByRole('button', { name: 'Why these lines?' }).click()
    const why = page.locator('.mine .letter .why')
    await expect.poll(() => why.count()).toBeGreaterThan(0)
    await expect
      .poll(async () => (await why.allTextContents()).join(' '))
      .not.toContain('Worked out from your facts')
    const link = page
      .locator('.mine .why')
      .getByRole('link', { name: 'Still missing: add it', includeHidden: true })
      .first()
    await expect.poll(() => link.getAttribute('href')).toContain('interviews%5B0%5D.discussed')
  })

  it.each([
    ['offer-acceptance', 'offers: [{ id: first }]'],
    ['story-bank', 'accomplishments: [{ id: a, title: The night roster }]'],
    [
      'scorecard',
      'criteria: [{ id: a, label: Calm }, { id: b, label: Near }]\nobservations: [{ criterion: b, score: 7 }]',
    ],
  ])('says what to do about %s in words, where a link leads to the field', async (id, fact) => {
    const { page } = await visit('/yours/')
    const text = `kind: application\ncandidate: { name: { full: Sam Okafor } }\n${fact}\n`
    await takeFile(page, { name: 'mine.yaml', text })
    await openMine(page, id)
    const found = page.locator('.mine .findings li').filter({ has: page.getByRole('link') })
    await expect.poll(() => found.count()).toBeGreaterThan(0)
    await expect.poll(async () => (await found.allInnerTexts()).join(' ')).not.toMatch(/[`{[]/)
  })

  it('turns the answer to the delighted-boss question into objectives', async () => {
    const { page, complaints } = await visit('/', there)
    await openForm(page, '#captures')
    await type(page, 'Your name', 'Sam Okafor')
    await page.locator('#captures > .add').click()
    await page.getByLabel('Words', { exact: true }).fill('every van back by four')
    await page.locator('[id="captures[0].script"]').selectOption('delighted-boss-question')
    await openMine(page, 'objectives')
    await page.locator('.mine blockquote', { hasText: 'every van back by four' }).waitFor()
    await expect.poll(() => page.locator('.mine .findings').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it.each([
    ['offer', 'offer-acceptance'],
    ['different-job', 'alternative-response'],
    ['contract', 'contract-response'],
    ['rejection', 'rejection-reply'],
    ['silence', 'outcome-guide'],
  ])('has an answer to the outcome %s', async (outcome, document) => {
    const { page } = await withExample()
    await page.evaluate(() => {
      location.hash = '#outcome'
    })
    await page.locator('#outcome').selectOption(outcome)
    await openMine(page, document)
    await expect.poll(() => bodies(page)).not.toMatch(/undefined|\[object|\{\{/)
    await expect.poll(async () => (await bodies(page)).length).toBeGreaterThan(80)
  })

  it('asks how it should speak and travel, where that makes a difference', async () => {
    const { page } = await withExample()
    await openMine(page, 'offer-acceptance')
    await page.getByLabel('A letter on paper').check()
    await page.locator('.mine .letter', { hasText: 'Jersey City, New Jersey' }).waitFor()
    await openMine(page, 'objectives')
    await expect.poll(() => page.locator('.mine').getByRole('radio').count()).toBe(0)
  })

  // Thirty-one pages, one after the other.
  it('shows what the library makes of it, for every document', async () => {
    const { page, complaints } = await withExample()
    await openForm(page, '?for=hiring')
    await takeFile(page, exampleFile('hiring.yaml'))
    for (const document of catalog.documents) {
      const side = catalog.playbooks.find(({ id }) => id === document.playbook)!.dossier
      const data = example(side === 'hiring' ? 'hiring' : 'dossier')
      const options = { now: evening, locale: 'en-US', format: 'tree' } as const
      const [first] = lettersFor(document, data, options).letters
      await openMine(page, document.id)
      const shown = (await page.locator('.mine .line[data-block] .body').allTextContents()).join('')
      expect(bare(shown), document.id).toBe(bare(textOf(first!.body!)))
    }
    expect(complaints).toEqual([])
  }, 180_000)

  it('loads that one document and no other', async () => {
    const { page } = await withExample()
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await openMine(page, 'thank-you-letter')
    const ids = catalog.documents.map(({ id }) => id)
    const programs = ids.filter((id) => loaded.some((path) => path.startsWith(`/_astro/${id}.`)))
    expect(programs).toEqual(['thank-you-letter'])
  })

  it('tells for each line which fact and which template line it comes from', async () => {
    const { page, complaints } = await withExample()
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await openMine(page, 'thank-you-letter')
    expect(loaded.filter((url) => url.includes('/why.'))).toEqual([])
    await page.locator('.mine').getByRole('button', { name: 'Why these lines?' }).click()
    const last = page.locator('.mine .letter > .line').last()
    await last.getByText('Template line').waitFor()
    await expect.poll(() => last.locator('.from').innerText()).toBe('Nadia Okonjo-Reyes')
    await last.getByRole('link', { name: 'Candidate, name' }).click()
    await page.locator('[data-ready]').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('candidate.name')
    expect(complaints).toEqual([])
  })

  it('says of each letter what there is to say about it, and hands it to the share sheet', async () => {
    const { page, complaints } = await withExample()
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (what: ShareData) => void (window.name = JSON.stringify(what)),
      })
    })
    await page.clock.setFixedTime('2026-11-28T12:00:00-05:00')
    await openMine(page, 'thank-you-letter')
    for (const name of ['Suryani', 'Henrik Aalto']) {
      await page.getByLabel(name, { exact: true }).check()
      await expect
        .poll(() => page.locator('.findings li').allInnerTexts())
        .toEqual([expect.stringContaining(`letter to ${name} was due within 24 hours`)])
    }
    // She has been thanked.
    await page.getByLabel('Miriam Castellanos', { exact: true }).check()
    await expect.poll(() => page.locator('.findings li').allInnerTexts()).toEqual([])
    // The ways out are in reach, wherever in the letter one is.
    await page.evaluate(() =>
      scrollTo(0, document.querySelector('.letter')!.getBoundingClientRect().top),
    )
    await expect(
      page.getByRole('button', { name: 'Share' }).click({ timeout: 5000 }),
    ).resolves.toBeUndefined()
    await page.getByText('Shared.').waitFor()
    const letter = await copied(page)
    const { title, text } = JSON.parse(await page.evaluate(() => window.name)) as ShareData
    expect(letter).toContain(text!.trim())
    expect(letter).toContain(`Subject: ${title}\n`)
    expect(complaints).toEqual([])
  })

  it('downloads what mail and office programs read', async () => {
    const { page, complaints } = await withExample()
    await openMine(page, 'thank-you-letter')
    const text = await copied(page)
    await page.getByText('Other ways').click()
    expect(String(await downloaded(page, '.txt'))).toBe(text)
    expect(String(await downloaded(page, '.md'))).toContain('Nadia Okonjo-Reyes')
    expect(String(await downloaded(page, '.html'))).toMatch(/^<!doctype html>/)
    const mail = await PostalMime.parse(await downloaded(page, 'E-mail draft, .eml'))
    expect(mail.to?.[0]?.name).toBe('Miriam Castellanos')
    expect(`Subject: ${mail.subject}\n\n${mail.text}`.replaceAll('\r\n', '\n').trim()).toBe(
      text.trim(),
    )
    const calendar = ICAL.parse(String(await downloaded(page, 'What is due next, .ics')))
    const events = new ICAL.Component(calendar).getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('summary')).join()).toContain(
      'Halden Chilled Foods',
    )
    const docx = await downloaded(page, 'Download .docx')
    expect(docx.subarray(0, 2).toString()).toBe('PK')
    expect(docx.includes('word/document.xml')).toBe(true)
    expect(complaints).toEqual([])
  })
})

describe('whatever is typed', () => {
  const hostile = [
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    'javascript:document.title=1',
    '{{candidate.name.full}}',
    '**bold** [a](javascript:document.title=1)',
    '</script><style>*{display:none}</style>',
  ]

  it('never becomes markup, in any field, on any page', async () => {
    const { page, complaints } = await visit('/', there)
    await openForm(page)
    const unfolded = () =>
      page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
        return document.querySelectorAll('[id^=part-]:not(:has(input, textarea, .add))').length
      })
    await expect.poll(unfolded).toBe(0)
    await page.evaluate(() => {
      for (const add of document.querySelectorAll<HTMLElement>('.add')) add.click()
    })
    const inputs = page.locator('[data-yours] :is(input:not([type]), textarea)')
    await expect.poll(() => inputs.count()).toBeGreaterThan(100)
    await unfolded()
    await page.evaluate((values) => {
      const all = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        '[data-yours] :is(input:not([type]):not([list]), textarea)',
      )
      for (const [at, input] of [...all].entries()) {
        input.value = values[at % values.length]!
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
    }, hostile)
    const title = await page.title()
    for (const { id } of catalog.documents.filter(
      (each) => each.playbook !== 'reverse-interview',
    )) {
      await openMine(page, id)
      const mine = page.locator('.mine')
      await expect
        .poll(
          () => mine.locator('img, script, style, [onerror], a[href^="javascript" i]').count(),
          { message: id },
        )
        .toBe(0)
      await expect.poll(() => page.title()).not.toBe('1')
    }
    for (const { id } of catalog.scripts.filter((each) => each.playbook !== 'reverse-interview')) {
      await page.goto(`/scripts/${id}/`)
      await page.locator('[data-script][data-mine]').waitFor()
      await expect
        .poll(() =>
          page.locator('main').locator('img, style, [onerror], a[href^="javascript" i]').count(),
        )
        .toBe(0)
    }
    expect(title).toContain('Make it yours')
    expect(complaints).toEqual([])
  }, 180_000)
})

describe('with nothing kept', () => {
  it.each(['thank-you-letter', 'call-sheet'])('weighs little: %s', async (id) => {
    const { page } = await visit('about:blank')
    const loaded = await loadedBy(page, `/documents/${id}/`)
    expect(weightOf(loaded, 'script')).toBeLessThanOrEqual(6 * 1024)
    expect(weightOf(loaded, 'document', 'stylesheet', 'script')).toBeLessThanOrEqual(30 * 1024)
  })

  it('copies the example and tells why its lines are there', async () => {
    const { page, complaints } = await visit('/documents/thank-you-letter/', there)
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(/^Subject: .+\n\nDear Miriam,/)
    await page.getByRole('button', { name: 'Why these lines?' }).first().click()
    await page.locator('.why .from', { hasText: 'Miriam' }).first().waitFor()
    expect(complaints).toEqual([])
  })

  it('reads without scripts: the example and the template', async () => {
    const { page } = await visit('/documents/thank-you-letter/', { javaScriptEnabled: false })
    await page.getByText('Dear Miriam,').waitFor()
    await page.getByText('The template behind it').click()
    await page.locator('pre', { hasText: '{{name candidate.name}}' }).waitFor()
    await expect.poll(() => page.locator('.doc').getByRole('button').count()).toBe(0)
  })
})

describe('in the dark theme, with a full dossier', () => {
  it('has nothing that axe finds fault with, in the form and on a letter with its reasons', async () => {
    const { page } = await visit('/', { ...there, colorScheme: 'dark' })
    await openForm(page)
    await takeFile(page, exampleFile('dossier.yaml'))
    for (const part of ['who', 'talks']) await page.locator(`#part-${part} > summary`).click()
    await page.locator('#people > .entry > summary').first().click()
    expect(await violationsOf(page), 'yours').toEqual([])
    await openMine(page, 'thank-you-letter')
    await page.locator('.mine').getByRole('button', { name: 'Why these lines?' }).click()
    await page.locator('.mine .why').first().waitFor()
    expect(await violationsOf(page), 'mine').toEqual([])
  }, 180_000)
})
