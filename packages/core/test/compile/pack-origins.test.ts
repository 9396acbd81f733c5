import { expect, test } from 'vitest'
import { loadTemplate } from '../../src/compile/load-template.ts'
import { compileTemplate } from '../support/compile-template.ts'
import { originsOf } from '../../src/render/origins.ts'

const wide = 'so '.repeat(20_000)
const templates = [
  '{{#each people}}\n- so {{> who}}\n\n{{/each}}\nto {{name}}',
  `{{name}} ${wide}{{name}}{{#if name}}${wide}{{/if}}{{> who}}\n\n${wide}{{name}}`,
  '',
]

test.each(templates)('what is packed is what the compiler knew: %.20s', (text) => {
  const options = {
    file: 'a b.md',
    partials: { who: { file: '1@2:3.md', text: 'am {{n}}', line: 5 } },
  }
  const { program } = compileTemplate(text, options)
  const { ops, files, places, paths, direct } = program!
  const known = ops.map((op, index) => {
    if (!/^["v]/.test(op)) return undefined
    const [file, line, column] = places.slice(3 * index)
    const name = direct.includes(index) ? '.' : (paths[index] ?? '')
    const path = op === 'v' ? name : undefined
    return { template: { file: files[file!], line, column }, path }
  })
  expect(originsOf(loadTemplate(program!))).toEqual(known)
})
