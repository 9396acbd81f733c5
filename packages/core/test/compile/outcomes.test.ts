/** A playbook's outcomes are one decision table: what contradicts itself in it, or names what is not there, is found. */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compilePlaybook } from '../../src/compile/playbook/compile-playbook.ts'
import { loadTemplate } from '../../src/compile/index.ts'
import { render } from '../../src/index.ts'

const folder = new URL('./bad-outcomes/', import.meta.url)
const note = '---\nid: note\ntitle: A note\nsummary: Two lines.\n---\nHello.\n'

describe('a bad one is found, where it stands', () => {
  // A file's name says what is found in it, and in which lines.
  it.each(readdirSync(folder))('%s', (name) => {
    const { playbook, findings } = compilePlaybook({
      'playbook.md': readFileSync(new URL(name, folder), 'utf8'),
      'note.document.md': note,
    })
    expect(playbook).toBeNull()
    const [code, ...lines] = name.replace('.playbook.md', '').split('.')
    expect(findings.map((each) => [each.code, `L${each.place?.line}`])).toEqual(
      lines.map((line) => [code, line]),
    )
    for (const { hint } of findings) expect(hint).toMatch(/\S/)
  })
})

const guide = `---
id: mine
title: Mine
summary: What can come.
outcomes:
  - id: yes
    title: A yes
    when: { outcome: [offer], offer: [job] }
    means: >-
      They
      want you.
    do: [Say thanks., Sleep on it.]
    documents: [note]
  - { id: nothing, title: Nothing, when: { outcome: [silence] }, means: They are rude., do: [Go on.] }
---

# Mine
`

it('lends its words to documents, with what the named ones are called', () => {
  const { playbook, findings } = compilePlaybook({
    'playbook.md': guide,
    'note.document.md': note,
    'table.document.md':
      '# {{> outcomes/yes/title}}\n\n{{> outcomes/yes/means}}\n\n{{> outcomes/yes/do}}\n\nTo send:\n\n{{> outcomes/yes/documents}}\n',
  })
  expect(findings).toEqual([])
  const table = playbook!.documents.find(({ id }) => id === 'table')!
  const { body, trace } = render(loadTemplate(table), {}, { trace: true })
  expect(body).toBe(
    'A yes\n=====\n\nThey want you.\n\n- Say thanks.\n- Sleep on it.\n\nTo send:\n\n- A note\n\n  Two lines.\n',
  )
  const placeOf = (text: string) => trace!.find((piece) => piece.text.trim() === text)?.template
  expect(placeOf('A yes')).toEqual({ file: 'playbook.md', line: 7, column: 12 })
  expect(placeOf('Sleep on it.')).toEqual({ file: 'playbook.md', line: 12, column: 23 })
  expect(placeOf('Two lines.')).toEqual({ file: 'note.document.md', line: 4, column: 10 })
})

it('says nothing of what an outcome does not have', () => {
  const { findings } = compilePlaybook({
    'playbook.md': guide,
    'note.document.md': note,
    'table.document.md': '{{> outcomes/nothing/documents}}\n',
  })
  expect(findings).toMatchObject([{ code: 'unknown-partial' }])
})
