import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScript } from '../../src/compile/script/parse-script.ts'
import { scriptPartials } from '../../src/compile/script/script-partials.ts'
import type { ScriptSource } from '../../src/compile/script/script-source.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

function parsed(path: string): ScriptSource {
  const { script, findings } = parseScript(read(path), { file: path })
  expect(findings).toEqual([])
  return script!
}

describe('a good script', () => {
  const script = parsed('good/every-part.script.md')
  const step = (id: string) => script.steps.find((each) => each.id === id)!

  it('has its steps in order, each of its kind and with its way on', () => {
    const ways = script.steps.map((each) => [
      each.id,
      each.kind,
      each.kind === 'detour' ? '(returns)' : each.next,
    ])
    expect(ways).toEqual([
      ['open', 'main', 'ask-for-help'],
      ['ask-for-help', 'main', 'go-through-each'],
      ['they-agree', 'branch', 'go-through-each'],
      ['they-refuse', 'branch', null],
      ['they-dodge', 'detour', '(returns)'],
      ['go-through-each', 'main', 'close'],
      ['close', 'main', null],
    ])
  })

  it('tells what to say, what to listen for and why apart', () => {
    expect(step('open')).toMatchObject({
      title: 'Open',
      line: 25,
      say: [
        {
          text: "Hello, it's {{#if candidate.name.full}}{{name candidate.name}}{{else}}me{{/if}}.\nIs this a good time?",
          line: 33,
        },
      ],
      cue: { text: 'You may hear:', line: 27 },
      listen: [
        { text: '"Hello?"', line: 29 },
        { text: '"Yes, who\nis it?"', line: 30 },
      ],
      why: [
        { text: 'Say it slowly.', line: 36 },
        { text: '1. First breathe.\n2. Then speak.', line: 38 },
      ],
      choices: [],
    })
  })

  it('has answers by stable ids', () => {
    expect(step('ask-for-help').ask).toEqual({ text: 'What do they say?', line: 47 })
    expect(step('ask-for-help').choices).toEqual([
      { id: 'agreed', label: { text: 'They **agree**', line: 49 }, to: 'they-agree' },
      { id: 'refused', label: { text: 'They refuse', line: 50 }, to: 'they-refuse' },
      { id: 'dodged', label: { text: 'They dodge', line: 51 }, to: 'they-dodge' },
    ])
  })

  it('carries captures, guards and loops', () => {
    expect(step('ask-for-help').captures).toEqual([
      { id: 'reason', what: 'Their reason', words: 'verbatim', many: true, to: 'captures[]' },
    ])
    expect(step('go-through-each').guards).toEqual([{ kind: 'known', path: 'arenas' }])
    expect(step('close').guards).toEqual([
      { kind: 'answered', step: 'ask-for-help', choice: 'agreed' },
    ])
    expect(script.loops).toEqual([
      {
        id: 'arenas',
        over: 'arenas',
        as: 'arena',
        atMost: 4,
        from: 'go-through-each',
        to: 'go-through-each',
      },
    ])
    expect(script.covers).toEqual({ open: ['SC-1'] })
  })

  it('survives a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(script))).toEqual(script)
  })
})

describe('partials of a script', () => {
  const script = parsed('good/every-part.script.md')
  const partials = scriptPartials(script)
  const lines = script.source.split('\n')

  it('are named by step and part', () => {
    expect(
      Object.keys(partials).filter((name) => /^every-part(\/open.*|\/intro)?$/.test(name)),
    ).toEqual([
      'every-part',
      'every-part/intro',
      'every-part/open',
      'every-part/open/heading',
      'every-part/open/body',
      'every-part/open/say',
      'every-part/open/why',
      'every-part/open/listen',
    ])
  })

  it('keep what stands between two blocks of one kind out, but not its lines', () => {
    expect(partials['every-part/open/why']!.text).toBe(
      'Say it slowly.\n\n1. First breathe.\n2. Then speak.',
    )
    expect(partials['every-part/open/say']).toMatchObject({ line: 33 })
  })

  it('keep the tags that wrap a block', () => {
    expect(partials['every-part/ask-for-help/say']!.text).toBe(
      '{{#if people}}\n> Can I count on {{possessive employer.name}} support?\n\n{{/if}}',
    )
  })

  it.each(Object.entries(partials))('%s stands at the lines of the page', (_name, part) => {
    const printed = part.text.split('\n')
    const own = lines.slice(part.line - 1, part.line - 1 + printed.length)
    expect(own.map((line, index) => (printed[index] === '' ? '' : line))).toEqual(printed)
  })
})

describe('a bad script', () => {
  const files = readdirSync(new URL('bad/', import.meta.url))

  it.each(files)('%s', (name) => {
    // Of several for one code, each says what it is about.
    const [, code, line] = /^([a-z-]+)(?:\.[a-z-]+)?\.L(\d+)\.script\.md$/.exec(name)!
    const { script, findings } = parseScript(read(`bad/${name}`), { file: name })
    expect(script).toBeNull()
    const found = findings.map((each) => ({
      code: each.code,
      file: each.place?.file,
      line: each.place?.line,
    }))
    expect(found).toContainEqual({ code, file: name, line: Number(line) })
    expect(findings.every(({ hint, message }) => hint && message.endsWith('.'))).toBe(true)
  })

  it.each([
    ['unknown-path.capture.L8', 8, 57, 'Did you mean "people[with].cares"?'],
    ['script-path-entries.role.L8', 8, 57, 'Did you mean people[with]?'],
    [
      'script-landing.object.L8',
      8,
      57,
      'Name a field of it that takes words, such as process[].label.',
    ],
    ['script-record-value.L7', 7, 70, 'Give a value that the field takes, or name another field.'],
    [
      'script-heading-tag.L10',
      10,
      8,
      'Word the heading without what the dossier knows; the lines below it may say it.',
    ],
  ])('%s says where, and what to do', (name, line, column, hint) => {
    const file = `${name}.script.md`
    const { findings } = parseScript(read(`bad/${file}`), { file })
    expect(findings.map(({ place, hint: said }) => [place, said])).toEqual([
      [{ file, line, column }, hint],
    ])
  })

  it('counts only, where headings are in another language', () => {
    const page =
      '---\nid: d\ntitle: D\nsummary: D.\nsteps: [open, close]\n---\n\n## Begrüßung\n\n> Hallo.\n'
    const { findings } = parseScript(page, { file: 'd', locale: 'de' })
    expect(findings.map(({ code }) => code)).toEqual(['script-step-count'])
  })
})

describe('the delighted-boss script', () => {
  const path = '../../../../templates/en/delighted-boss-question/delighted-boss-question.script.md'

  it('has five beats, each with its line and why it works', () => {
    const { steps } = parsed(path)
    const beats = steps.slice(1, 6)
    expect(beats.map(({ id, say, why }) => [id, say.length, why.length])).toEqual([
      ['assume-the-job', 1, 1],
      ['jump-a-year-ahead', 1, 1],
      ['sit-down-for-the-review', 1, 1],
      ['say-delighted', 1, 1],
      ['ask-what-you-did', 1, 1],
    ])
  })
})
