/** A whole script in each format, with one of everything in it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UsageError, renderScript } from '../../src/index.ts'
import { loadedScript } from '../support/compiled-script.ts'

const page = readFileSync(new URL('good/every-part.script.md', import.meta.url), 'utf8')
const script = loadedScript(page)
const data = {
  candidate: { name: { full: 'Sam *Okafor* <b>' } },
  employer: { name: 'Halden' },
  people: [{ id: 'dana', name: { full: 'Dana Whitfield', given: 'Dana' } }],
}

describe('a whole script', () => {
  it('as text says where each answer leads, once', () => {
    const { body } = renderScript(script, data)
    expect(body).toContain(
      'What do they say?\n\n- → They agree\n- → They refuse\n- → They dodge\n\nThey agree\n\n> Thank you.',
    )
    const reworded = loadedScript(page.replace('They refuse](', 'No, **never**](').trimEnd())
    expect(renderScript(reworded, data).body).toContain('\n- No, never → They refuse\n')
  })

  it('as Markdown is a page like the one it is made from', () => {
    const { body } = renderScript(script, data, { format: 'markdown' })
    expect(body).toMatch(/^# Every part\n\nBefore you begin, breathe\.\n\n## Open\n/)
    expect(body).toContain("> Hello, it's Sam \\*Okafor\\* \\<b>.\n> Is this a good time?")
    expect(body).toContain('- [They **agree**](#they-agree)\n')
  })

  it('as HTML and as a tree has steps that links find', () => {
    const { body } = renderScript(script, data, { format: 'html' })
    expect(body).toContain('<li><a href="#they-agree">They <strong>agree</strong></a></li>')
    expect(body).toContain('<h3 id="they-agree">They agree</h3>')
    expect(body).toContain("it's Sam *Okafor* &#x3C;b>.")
    const { body: tree } = renderScript(script, data, { format: 'tree' })
    expect(tree!.children).toContainEqual({
      type: 'element',
      tagName: 'h3',
      properties: { id: 'they-agree' },
      children: [{ type: 'text', value: 'They agree' }],
    })
  })

  it('as data has its lines as text, and all else as it is', () => {
    const { body } = renderScript(script, data, { format: 'data' })
    expect(body).toMatchObject({ kind: 'script', id: 'every-part', structure: script.structure })
    expect(body!.intro).toBe('Before you begin, breathe.')
    const asked = body!.steps.find(({ id }) => id === 'ask-for-help')
    expect(asked).toMatchObject({
      kind: 'main',
      say: ["Can I count on Halden's support?"],
      ask: 'What do they say?',
      choices: [
        { id: 'agreed', label: 'They agree', to: 'they-agree' },
        { id: 'refused', label: 'They refuse', to: 'they-refuse' },
        { id: 'dodged', label: 'They dodge', to: 'they-dodge' },
      ],
      captures: [{ id: 'reason', words: 'verbatim', many: true, to: 'captures[]' }],
    })
  })

  it('speaks from nothing at all', () => {
    const { body, findings } = renderScript(script, {})
    expect(findings).toEqual([])
    expect(body).toContain("> Hello, it's me. Is this a good time?")
  })
})

describe('what is wrong', () => {
  it('with the data is a finding, and there is no body', () => {
    const wrong = { candidate: { name: 'Sam' } } as unknown as typeof data
    const { body, findings } = renderScript(script, wrong)
    expect(body).toBeNull()
    expect(findings).toMatchObject([{ code: 'wrong-type', place: { path: 'candidate.name' } }])
  })

  it('with the people named is a finding', () => {
    expect(renderScript(script, data, { with: ['Dana'] }).findings).toEqual([])
    const { body, findings } = renderScript(script, data, { with: ['Dna'], next: ['nobody'] })
    expect(body).toBeNull()
    expect(findings.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-person', 'Did you mean dana?'],
      ['unknown-person', 'The dossier knows dana.'],
    ])
  })

  it('with the call throws', () => {
    expect(() => renderScript(script, {}, { format: 'pdf' as 'text' })).toThrow(UsageError)
    expect(() => renderScript(script, {}, { now: 'today' })).toThrow(UsageError)
  })
})

describe('a flowchart', () => {
  const drawn = (text: string) =>
    renderScript(loadedScript(text), data, { format: 'mermaid' }).body!

  it('shows steps, answers, rejoining branches, ends, returning detours and loops', () => {
    expect(drawn(page)).toMatchInlineSnapshot(`
      "flowchart TD
        s1["Open"]
        s2["Ask for help"]
        s3("They agree")
        s4("They refuse")
        s5(["They dodge"])
        s6["Go through each"]:::guarded
        s7["Close"]:::guarded
        over(((" ")))
        s1 --> s2
        s2 -->|"They agree"| s3
        s2 -->|"They refuse"| s4
        s2 -.->|"They dodge"| s5
        s5 -.-> s2
        s3 --> s6
        s4 --> over
        s6 --> s7
        s7 --> over
        s6 -->|"↻ ≤ 4"| s6
        classDef guarded stroke-dasharray: 5 5
      "
    `)
  })

  it('lets no title and no answer break out of its quotation', () => {
    const hostile = 'No "x" | y --> z; %%{init: {}}%% `#35;` <b> & c\\'
    const text = page.replace('They refuse](', `${hostile.replace(/[\\`<|]/g, '\\$&')}](`)
    const labels = drawn(text)
      .split('\n')
      .filter((line) => line.includes('|'))
    for (const line of labels)
      expect(line).toMatch(/^ {2}s\d+ -(?:\.-|-)>\|"[^"|<>&%`\\]*"\| s\d+$/)
    // What a reader of the drawing sees: Mermaid decodes numbers.
    const seen = labels.map((line) =>
      line.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    )
    expect(seen.join('\n')).toContain(hostile)
  })
})
