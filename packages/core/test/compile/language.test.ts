import { describe, expect, test } from 'vitest'
import { compileTemplate } from '../support/compile-template.ts'
import { subjectText } from '../../src/writers/subject.ts'
import { buildDocument } from '../../src/document/build-document.ts'
import { runProgram } from '../../src/document/run-program.ts'
import { loadTemplate } from '../../src/compile/load-template.ts'
import { writeMarkdown } from '../../src/writers/markdown.ts'
import { documentFrom } from '../support/render-template.ts'

const people = [
  { n: 'Ann', topics: ['pay', 'plan'] },
  { n: 'Bo', topics: [] },
]
const data = {
  name: 'Dana',
  yes: true,
  no: false,
  people,
  url: 'https://x.org/a',
  quote: 'One\n\nTwo',
  boss: people[0],
}
const partials = {
  sign: { file: 'sign.md', text: 'Yours, *{{name}}*' },
  person: {
    file: 'person.md',
    text: '## {{n}}\n\n{{#each topics}}\n- {{this}} for {{../n}} of {{@root.name}}\n{{/each}}',
  },
}
const markdownOf = (template: string) =>
  writeMarkdown(documentFrom(template, data, { partials })).trimEnd()

describe('what a template prints', () => {
  test.each([
    // A block tag alone on its line wraps whole blocks.
    ['{{#if yes}}\none\n{{/if}}\ntwo', 'one\n\ntwo'],
    ['one\n{{#if no}}\nnot\n{{/if}}\ntwo', 'one\n\ntwo'],
    ['{{#if no}}\na\n{{else if yes}}\nb\n{{else}}\nc\n{{/if}}', 'b'],
    ['{{#unless no}}\n# T\n{{/unless}}', '# T'],
    ['{{^if no}}\nleft\n{{else}}\nright\n{{/if}}', 'left'],
    // Within a line it stays within the line.
    ['{{#if yes}}*one*{{/if}}{{#if no}} two{{/if}}.', '*one*.'],
    ['**{{name}}** and `{{name}}`', '**Dana** and `Dana`'],
    // Lists that end up next to each other are one.
    ['- a\n{{#each people}}\n- {{n}}\n{{/each}}\n- z', '- a\n- Ann\n- Bo\n- z'],
    ['{{#each people}}\n1. {{n}}\n{{/each}}', '1. Ann\n2. Bo'],
    [
      '{{#each people}}\n- {{n}}\n  {{#each topics}}\n  - {{this}}\n  {{/each}}\n{{/each}}',
      '- Ann\n  - pay\n  - plan\n- Bo',
    ],
    ['- {{#if yes}}\n  one\n  {{/if}}\n- two', '- one\n- two'],
    // Rows of a table.
    ['| n |\n|---|\n{{#each people}}\n| {{n}} |\n{{/each}}', '| n |\n| - |\n| Ann |\n| Bo |'],
    ['{{#if yes}}\n| n |\n|---|\n| x |\n{{/if}}', '| n |\n| - |\n| x |'],
    // Quotations and what is verbatim.
    ['> {{quote}}', '> One\n>\n> Two'],
    ['> {{#if yes}}\n> one\n> {{/if}}', '> one'],
    // Code: a line of tags leaves no line.
    ['```\n{{#each people}}\n{{n}}\n{{/each}}\nend\n```', '```\nAnn\nBo\nend\n```'],
    ['```\n{{#each people}}\n- {{n}}\n{{/each}}\n```', '```\n- Ann\n- Bo\n```'],
    ['```\n{{#if yes}}\na\n{{else}}\nb\n{{/if}}\n```', '```\na\n```'],
    ['```\n{{#if no}}\na\n{{else if yes}}\nb\nc\n{{/if}}\n```', '```\nb\nc\n```'],
    [
      '```\n{{#if yes}}\na\n{{/if}}\nb\n{{#each people}}\n{{n}}\n{{#if @first}}\n!\n{{/if}}\n{{/each}}\n```',
      '```\na\nb\nAnn\n!\nBo\n```',
    ],
    ['```\n{{#if no}}\na\n{{/if}}\nb\n{{#if no}}\nc\n{{/if}}\n```', '```\nb\n```'],
    [
      '```\n{{#with boss}}\n{{#each topics}}\n{{#if @last}}\n\n{{/if}}\n{{this}}{{#if @last}}.{{/if}}\n{{/each}}\n{{/with}}\n```',
      '```\npay\n\nplan.\n```',
    ],
    ['```\n{{#each none}}\na\n{{else}}\nb\n{{/each}}\n```', '```\nb\n```'],
    ['```\n{{^each people}}\na\n{{else}}\n{{n}}\n{{/each}}\n```', '```\nAnn\nBo\n```'],
    ['```\n{{#if no}}\na\n{{else each people}}\n{{n}}\n{{/if}}\n```', '```\nAnn\nBo\n```'],
    ['```\n> {{#if yes}}\nx\n{{/if}}\n```', '```\n> \nx\n```'],
    // Links and what they refer to.
    ['[{{name}}]({{url}})', '[Dana](https://x.org/a)'],
    [
      '[a][b] and [a][b]\n\n[b]: {{url}}/{{name}}',
      '[a](https://x.org/a/Dana) and [a](https://x.org/a/Dana)',
    ],
    // Comments vanish, and their line with them.
    ['one\n{{! note }}\ntwo', 'one\ntwo'],
    ['one {{!-- a }} b --}}two', 'one two'],
    ['Dear {{! note }} Sam{{! a }} {{! b }} {{name}} {{! c }}', 'Dear Sam Dana'],
    ['one {{! not a break }} \ntwo', 'one\ntwo'],
    ['{{! first }}\n- a\n{{! more }}\n- b', '- a\n- b'],
    // White space control, and braces.
    ['a {{~#if yes~}} b {{~/if~}} c', 'abc'],
    ['\\{{name}}', '{{name}}'],
    ['\\\\{{name}}', '\\Dana'],
    // Paths.
    ['{{#each people}}{{@index}}{{#if @last}}.{{else}},{{/if}}{{/each}}', '0,1.'],
    [
      '{{#each people as |p i|}}{{#each p.topics as |t|}}{{i}}{{t}}{{p.n}} {{../../name}} {{/each}}{{/each}}',
      '0payAnn Dana 0planAnn Dana',
    ],
    ['{{#with boss}}{{#each topics}}{{../n}} {{/each}}{{/with}}', 'Ann Ann'],
    ['{{people.1.n}} {{people.length}} {{@root.name}}', 'Bo 2 Dana'],
    // An index may end a path, and what else looks like one stays as it is.
    [
      '{{#with people.1}}{{n}}{{/with}}{{#if people.2}}?{{/if}} v1.0 {{people.0.topics.1}}',
      'Bo v1.0 plan',
    ],
    ['{{#each @root.people/0.topics.0}}{{/each}}{{#if (and yes people.1)}}Bo{{/if}}', 'Bo'],
    [
      '{{list people.0.topics with="or"}} {{#if (eq 0.5 0.5)}}{{boss.topics.0~}} {{/if}}{{people.[0].n}}',
      'pay or plan payAnn',
    ],
    // A level is a level, also where its value is that of the level around it.
    ['{{#with boss}}{{#with @root.boss}}{{../n}} {{../../name}}{{/with}}{{/with}}', 'Ann Dana'],
    // Partials.
    ['{{> sign}}', 'Yours, *Dana*'],
    ['Well: {{> sign}}!', 'Well: Yours, *Dana*!'],
    ['- {{> sign}}', '- Yours, *Dana*'],
    ['{{> person boss}}', '## Ann\n\n- pay for Ann of Dana\n- plan for Ann of Dana'],
    [
      '{{#each people}}\n{{> person}}\n{{/each}}',
      '## Ann\n\n- pay for Ann of Dana\n- plan for Ann of Dana\n\n## Bo',
    ],
    // Literally.
    ['- [ ] task', '- \\[ ] task'],
    ['www.example.com', 'www.example.com'],
  ])('%j', (template, expected) => {
    expect(markdownOf(template)).toBe(expected)
  })
})

test('null-prototype records and values that repeat do not disturb paths', () => {
  const record = Object.assign(Object.create(null) as Record<string, unknown>, {
    n: 'x',
    list: ['x', 'x'],
  })
  const template = '{{#each rows}}{{#each list}}{{../n}}{{this}} {{/each}}{{/each}}'
  expect(writeMarkdown(documentFrom(template, { rows: [record] }))).toBe('xx xx\n')
})

test('two loops that look the same keep their own places', () => {
  const template = '# {{#each l}}{{this}}{{/each}}\n\n{{#each l}}{{this}}{{/each}}'
  expect(writeMarkdown(documentFrom(template, { l: ['a\nb'] }))).toBe('# a b\n\na\\\nb\n')
})

test('a subject is a line of the front matter', () => {
  const { program, frontMatter } = compileTemplate(
    '---\nsubject: "Thanks, {{name}}{{#if yes}}!{{/if}} *"\n---\nHi',
  )
  const loaded = loadTemplate(program!)
  const tree = buildDocument(runProgram(loaded, data, { locale: 'en' }), loaded.ops)
  expect(subjectText(tree)).toBe('Thanks, Dana! *')
  expect(frontMatter).toEqual({ subject: 'Thanks, {{name}}{{#if yes}}!{{/if}} *' })
})

test('each text and value knows its place, and each value its path', () => {
  const { program } = compileTemplate(
    '---\nsubject: To {{name}}\n---\n\n{{#each people}}\n- so {{> who}}\n{{/each}}',
    {
      file: 'a.md',
      partials: { who: { file: 'b.md', text: 'am {{n}}', line: 5 } },
    },
  )
  const { ops, files, places, paths } = program!
  const located = ops.flatMap((op, i) =>
    /^["v]/.test(op)
      ? [
          `${op} ${files[places[3 * i]!]}:${places[3 * i + 1]}:${places[3 * i + 2]} ${paths[i] ?? ''}`,
        ]
      : [],
  )
  expect(located).toEqual([
    '"To  a.md:2:10 ',
    'v a.md:2:13 name',
    '"so  a.md:6:3 ',
    '"am  b.md:5:1 ',
    'v b.md:5:4 people[].n',
  ])
})

test('what Handlebars counts is no fact, so it is not traced to one', () => {
  const { program } = compileTemplate(
    '{{#each l as |x i|}}{{@index}}{{@key}}{{i}}{{@root.a}}{{x.n}}{{n}}{{/each}}',
    {
      shape: { l: [{ n: 's' }], a: 's' },
    },
  )
  const values = program!.ops.flatMap((op, index) => (op === 'v' ? [index] : []))
  expect(values.map((index) => program!.direct.includes(index))).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ])
})

test('where each event has an op of its own, no op is used twice', () => {
  const { program } = compileTemplate('{{#each a}}\n- {{x}}\n{{/each}}\n\n{{> p}}\n\n{{> p}}', {
    partials: { p: { file: 'p.md', text: 'one {{x}}' } },
  })
  const { precompiled, ops } = program!
  const spec = loadTemplate(program!).spec
  expect(Object.keys(spec).filter((key) => /^\d/.test(key))).toHaveLength(1)
  expect(precompiled.match(/\\0|\\x00/g)).toHaveLength(ops.length)
  expect(precompiled).toMatch(/^[\n\x20-\x7E]*$/)
})

test('a program carries no locations of Handlebars’ own', () => {
  const { program } = compileTemplate(
    '{{#if (eq a "x")}}{{date d style="short"}}{{/if}}{{#each l}}{{../a}}{{/each}}',
  )
  expect(program!.precompiled).not.toContain('"loc"')
})
