/** What is written down has to be read by something. */
import { describe, expect, it } from 'vitest'
import { compilePlaybook } from '../../src/compile/playbook/compile-playbook.ts'

const guide = '---\nid: talk\ntitle: Talk\nsummary: A talk.\n---\n\n# Talk\n'

const script = (to: string, more = ''): string => `---
id: small-talk
title: Small talk
summary: One question.
steps: [ask, close]
captures:
  - { step: ask, id: note, what: What they say, words: short, to: '${to}' }
${more}---

## Ask

> How are things?

## Close

> Goodbye.
`

function findingsOf(page: string, document: string) {
  const files = { 'playbook.md': guide, 'small-talk.script.md': page, 'note.document.md': document }
  const { playbook, findings } = compilePlaybook(files)
  expect(playbook).not.toBeNull()
  return findings
}

describe('a capture', () => {
  it('that no document reads is told of, with its place', () => {
    expect(findingsOf(script('captures[]'), 'Hello.')).toEqual([
      {
        code: 'capture-unused',
        severity: 'warning',
        message:
          'Nothing reads what "ask" writes down as "note": it lands in "captures[]", which no document prints.',
        place: { file: 'small-talk.script.md', line: 7, column: 63 },
        hint: 'Let a document read it, or do not ask for it.',
      },
    ])
    expect(findingsOf(script('people[with].asPerson'), '{{employer.name}}')).toMatchObject([
      { code: 'capture-unused' },
    ])
  })

  it.each([
    ['a line of a document', 'captures[]', '{{#each captures}}{{words}}{{/each}}', ''],
    ['a field of an entry', 'people[with].asPerson', '{{#each people}}{{asPerson}}{{/each}}', ''],
    ['what a document derives', 'process[].label', '---\nreads: [process]\n---\nHello.', ''],
    ['a guard', 'decision.expected', 'Hello.', 'guards: [{ step: close, known: decision }]\n'],
    [
      'a loop',
      'arenas[].label',
      'Hello.',
      'loops: [{ id: each, over: arenas, as: arena, at-most: 2, from: close, to: close }]\n',
    ],
  ])('is read by %s', (_, to, document, more) => {
    expect(findingsOf(script(to, more), document)).toEqual([])
  })

  it('is read by a line of the script', () => {
    const page = script('competition').replace(
      'Goodbye.',
      'Goodbye{{#if competition}} to all{{/if}}.',
    )
    expect(findingsOf(page, 'Hello.')).toEqual([])
  })
})
