import { describe, expect, it } from 'vitest'
import { desk, visit } from './browser/pages.ts'

describe('to a screen reader', () => {
  it('a script is a list of steps, each with a heading, its line, and the ways from it', async () => {
    const { page } = await visit('/scripts/closing-the-interview/', desk)
    const step = page.locator('#ask-whether-you-may-call')
    expect(await step.ariaSnapshot()).toMatchInlineSnapshot(`
      "- listitem:
        - heading "Ask whether you may call" [level=2]
        - paragraph: If a question comes up in the next few days, may I call you?
        - 'button "Copy : Ask whether you may call"'
        - group "From 4":
          - paragraph: What do they say?
          - list:
            - listitem:
              - paragraph: 4a Yes, you may
              - paragraph: Thank you. What day and time would suit you?
              - group: "Why, and how : They say yes"
              - 'button "Copy : They say yes"'
              - paragraph: Write down
              - list:
                - listitem: The day and the time that suit them
            - listitem:
              - paragraph: 4b No, please don't
              - paragraph: That is fine. How would you like to hear from me instead?
              - group: "Why, and how : They say no"
              - 'button "Copy : They say no"'
              - paragraph: Write down
              - list:
                - listitem: How they would like to hear from you instead
            - listitem:
              - paragraph: 4c What would it be about?
              - paragraph: I don't know yet. I always think of something afterwards, and I would rather ask you than guess.
              - group: "Why, and how : They ask what for"
              - 'button "Copy : They ask what for"'
              - paragraph:
                - text: Then come back to
                - link "4":
                  - /url: "#ask-whether-you-may-call"
                - text: .
          - paragraph:
            - text: Then go on to
            - link "5":
              - /url: "#take-down-the-number"
            - text: ."
    `)
  })

  it('home is a heading, four ways, and five playbooks', async () => {
    const { page } = await visit('/')
    expect(await page.locator('.first').ariaSnapshot()).toMatchInlineSnapshot(`
      "- heading "What do I say now?" [level=1]
      - paragraph: Pick where you are. You get the line to say, what to write down, and where to go after each answer.
      - list:
        - listitem:
          - link "I have been called back Hello. We talked the other day about the job. 17 lines":
            - /url: /scripts/second-interview-call/
        - listitem:
          - link "I am in the last interview Let's say you hire me. 7 lines":
            - /url: /scripts/delighted-boss-question/
        - listitem:
          - link "I got an answer An offer · A different job · Other terms of employment · A rejection · Silence 5 outcomes":
            - /url: /outcomes/
        - listitem:
          - link "I am hiring Thank you for coming. 12 lines":
            - /url: /scripts/reverse-interview/
      - paragraph:
        - text: The lines can speak with your own names and facts.
        - link "Make it yours":
          - /url: /yours/
        - text: ": it stays in this browser.""
    `)
  })

  it.each([
    '/',
    '/scripts/second-interview-call/',
    '/playbooks/after-the-interview/',
    '/outcomes/',
  ])('%s has its landmarks, and headings that skip no level', async (path) => {
    const { page } = await visit(path)
    for (const role of ['banner', 'main'] as const) {
      await expect.poll(() => page.getByRole(role).count(), { message: role }).toBe(1)
    }
    await expect.poll(() => page.getByRole('navigation', { name: 'Main' }).count()).toBe(1)
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    const skipped = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)
    expect(skipped).toEqual([])
  })

  it('the keyboard reaches the content first, and then everything in the order of the page', async () => {
    const { page } = await visit('/', desk)
    await page.keyboard.press('Tab')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Skip to content')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).not.toBe('')
    await page.keyboard.press('Tab')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('I have been called back')
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
      return `${outlineStyle} ${outlineWidth}`
    })
    expect(outline).toBe('solid 3px')
  })
})

describe('in forced colours', () => {
  it('the fork, the thread and the writing lines are still drawn', async () => {
    const { page } = await visit('/scripts/second-interview-call/', { forcedColors: 'active' })
    const widthOf = (selector: string, side: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), side)
    await expect.poll(() => widthOf('.way', 'border-inline-start-width')).toBe('2px')
    await expect.poll(() => widthOf('.line > .body', 'border-inline-start-width')).toBe('2px')
  })
})
