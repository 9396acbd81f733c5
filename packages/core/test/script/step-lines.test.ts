/** A compiled script speaks: its lines by what they are for, for the data at hand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareScript } from '../../src/script/prepare-script.ts'
import { stepLines } from '../../src/script/step-lines.ts'
import { compiledScript, loadedScript } from '../support/compiled-script.ts'

const page = readFileSync(new URL('good/every-part.script.md', import.meta.url), 'utf8')

const data = {
  candidate: { name: { full: 'Sam Okafor' } },
  employer: { name: 'Halden' },
  people: [{ id: 'dana', name: { full: 'Dana Whitfield' } }],
}

function linesFrom(text: string, step: string, given: object) {
  const script = loadedScript(text)
  const { context, settings } = prepareScript(script, given)
  const { say, why, cue, listen, ask, choices } = stepLines(script, step, context, settings)
  const texts = (lines: { text: string }[]) => lines.map((line) => line.text)
  return {
    say: texts(say),
    why: texts(why),
    cue: cue?.text,
    listen: texts(listen),
    ask: ask?.text,
    choices: choices.map(({ id, to, text: label }) => [id, to, label]),
  }
}

describe('a step’s lines', () => {
  it('are sorted as the page is read, with the data in them', () => {
    expect(linesFrom(page, 'open', data)).toEqual({
      say: ["Hello, it's Sam Okafor. Is this a good time?"],
      why: ['Say it slowly.', '1. First breathe.\n2. Then speak.'],
      cue: 'You may hear:',
      listen: ['"Hello?"', '"Yes, who is it?"'],
      ask: undefined,
      choices: [],
    })
  })

  it('speak from an empty dossier, too', () => {
    expect(linesFrom(page, 'open', {}).say).toEqual(["Hello, it's me. Is this a good time?"])
    expect(linesFrom(page, 'ask-for-help', {}).say).toEqual([])
    expect(linesFrom(page, 'ask-for-help', data).say).toEqual(["Can I count on Halden's support?"])
  })

  it('have the answers by their ids', () => {
    expect(linesFrom(page, 'ask-for-help', data)).toMatchObject({
      ask: 'What do they say?',
      choices: [
        ['agreed', 'they-agree', 'They agree'],
        ['refused', 'they-refuse', 'They refuse'],
        ['dodged', 'they-dodge', 'They dodge'],
      ],
    })
  })

  it('tell answers that lead to one step apart, even where the page shows only one', () => {
    const two = `---
id: two-ways
title: Two ways
summary: Two answers lead to one step.
steps: [ask, thanks]
answers:
  ask: [gladly, with-doubts]
---

## Ask

{{#if employer}}
- [Gladly](#thanks)
{{/if}}
- [With doubts](#thanks)

## Thanks

> Thank you.
`
    expect(linesFrom(two, 'ask', data).choices).toEqual([
      ['gladly', 'thanks', 'Gladly'],
      ['with-doubts', 'thanks', 'With doubts'],
    ])
    expect(linesFrom(two, 'ask', {}).choices).toEqual([['with-doubts', 'thanks', 'With doubts']])
  })

  it('of a step that is none are refused', () => {
    const script = loadedScript(page)
    expect(() => stepLines(script, 'opne', {}, { locale: 'en' })).toThrow(
      /the script every-part has no step "opne"/,
    )
  })
})

describe('a compiled script', () => {
  it('is plain data with code beside it', () => {
    const script = loadedScript(page)
    expect(JSON.parse(JSON.stringify(script))).toEqual(script)
    expect(structuredClone(script)).toEqual(script)
    expect(Object.keys(script.lines.steps)).toEqual(script.steps.map(({ id }) => id))
  })

  it('looks at no more of the data than its lines, guards and roles read', () => {
    expect(Object.keys(compiledScript(page).shape).sort()).toEqual([
      'arenas',
      'candidate',
      'employer',
      'interviews',
      'kind',
      'people',
      'process',
    ])
  })

  const structureOf = (text: string) => compiledScript(text).structure

  it.each([
    ['a reworded line', (text: string) => text.replace('Say it slowly.', 'Take your time.')],
    ['a reworded answer', (text: string) => text.replace('They **agree**', 'Yes')],
    ['another title', (text: string) => text.replace('title: Every part', 'title: All of it')],
    ['what to write down', (text: string) => text.replace('Their reason', 'Why not')],
  ])('keeps its structure with %s', (_, change) => {
    expect(change(page)).not.toBe(page)
    expect(structureOf(change(page))).toBe(structureOf(page))
  })

  it.each([
    ['an answer', (text: string) => text.replace('[agreed,', '[accepted,')],
    ['a guard', (text: string) => text.replace('known: arenas', 'missing: arenas')],
    ['a loop', (text: string) => text.replace('at-most: 4', 'at-most: 3')],
    ['a capture', (text: string) => text.replace('id: reason', 'id: grounds')],
    ['a way on', (text: string) => text.replace('ends: [they-refuse]', 'ends: []')],
    ['a detour', (text: string) => text.replace('detours: [they-dodge]', 'detours: []')],
  ])('has another structure with %s changed', (_, change) => {
    const changed = change(page).replace(
      'answered: ask-for-help, with: agreed',
      'answered: ask-for-help, with: refused',
    )
    const kept = page.replace(
      'answered: ask-for-help, with: agreed',
      'answered: ask-for-help, with: refused',
    )
    expect(structureOf(changed)).not.toBe(structureOf(kept))
  })
})
