/** A playbook's folder compiles as one: guide, scripts, documents, partials. */
import { describe, expect, test } from 'vitest'
import { compilePlaybook } from '../../src/compile/playbook/compile-playbook.ts'
import { compileTemplate, loadTemplate } from '../../src/compile/index.ts'
import { render } from '../../src/index.ts'

const guide = `---
id: my-way
title: My way
summary: How I do it.
documents: [second, first]
---

# My way

Say **thanks**.
`
const script = `---
id: small-talk
title: Small talk
summary: Two lines.
steps: [open, close]
---

# Small talk

## Open

> Good to see you{{#if employer.name}} at {{employer.name}}{{/if}}.

It is polite.

## Close

> See you soon.
`

describe('a folder', () => {
  const files = {
    'my-way/playbook.md': guide,
    'my-way/small-talk.script.md': script,
    'my-way/first.document.md': 'One for {{> who}}.',
    'my-way/second.document.md': '# Card\n\n{{> small-talk/open/say}}',
    'my-way/partials/who.md': '{{name candidate.name}}',
  }

  test('becomes a playbook, its documents in the order that the guide gives', () => {
    const { playbook, findings } = compilePlaybook(files)
    expect(findings).toEqual([])
    expect(playbook?.guide).toMatchObject({
      id: 'my-way',
      html: '<h1>My way</h1>\n<p>Say <strong>thanks</strong>.</p>\n',
    })
    expect(playbook?.scripts.map(({ id }) => id)).toEqual(['small-talk'])
    expect(playbook?.documents.map(({ id, playbook: of }) => [id, of])).toEqual([
      ['second', 'my-way'],
      ['first', 'my-way'],
    ])
  })

  test('prints its partials and the lines of its scripts', () => {
    const [second, first] = compilePlaybook(files).playbook!.documents
    const data = { candidate: { name: { full: 'Ana Ruiz' } } }
    expect(render(loadTemplate(first!), data).body).toBe('One for Ana Ruiz.\n')
    expect(render(loadTemplate(second!), data).body).toBe('Card\n====\n\n> Good to see you.\n')
  })

  test('that orders a document it does not have is told so, in the guide', () => {
    const { playbook, findings } = compilePlaybook({
      ...files,
      'my-way/playbook.md': guide.replace('second', 'secnd'),
    })
    expect(playbook).toBeNull()
    expect(findings).toEqual([
      {
        code: 'unknown-document',
        severity: 'error',
        message: 'The folder has no document "secnd".',
        place: { file: 'my-way/playbook.md', line: 5, column: 13 },
        hint: 'Did you mean "second"?',
      },
    ])
  })

  test('without a guide, and with mistakes in several files, reports all of it', () => {
    const { playbook, findings } = compilePlaybook({
      'a.document.md': '{{nme}}',
      'b.document.md': '---\nper: persn\n---\n<b>',
      'c.script.md': '# No steps',
    })
    expect(playbook).toBeNull()
    expect(new Set(findings.map(({ place }) => place?.file))).toEqual(
      new Set(['a.document.md', 'b.document.md', 'c.script.md']),
    )
    expect(findings[0]).toMatchObject({ code: 'playbook-missing' })
  })
})

describe('a template of one’s own', () => {
  test('takes its id and title from its file', () => {
    const { document } = compileTemplate('Hello', { file: 'notes/My Note.document.md' })
    expect(document).toMatchObject({ id: 'my-note', title: 'My note', per: null, needs: [] })
  })

  test('names paths of the dossier, of person and interview only where it is for each person', () => {
    const text = 'Dear {{name person.name}}'
    expect(compileTemplate(text).findings).toMatchObject([
      { code: 'unknown-path', place: { line: 1 } },
    ])
    expect(compileTemplate(`---\nper: person\n---\n${text}`).findings).toEqual([])
  })

  test('has its requirements checked against the data, too', () => {
    const { findings } = compileTemplate(
      '---\nreads: [peple]\nrequires:\n  - path: candidate.nme\n    what: your name\n    add: it\n    marker: name\n---\nHi',
      { file: 'x.document.md' },
    )
    expect(findings).toMatchObject([
      { code: 'unknown-path', place: { line: 2, column: 9 } },
      { code: 'unknown-path', place: { line: 4, column: 5 } },
    ])
  })
})
