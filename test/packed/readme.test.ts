/** The READMEs' library examples, run as they stand: what each prints is what the README says it prints. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'

const { core, files } = inject('installed')
const root = join(import.meta.dirname, '..', '..')

/** An example is a `js` fence that a comment marks, followed by a `text` fence with what it prints. */
const example = /<!-- runs -->\s+```js\n(?<code>[^]*?)```[^]*?```text\n(?<prints>[^]*?)```/g

it.each([
  ['README.md', core],
  ['packages/core/README.md', core],
  ['packages/files/README.md', files],
])('%s shows what its example prints', (file, folder) => {
  const examples = [...readFileSync(join(root, file), 'utf8').matchAll(example)]
  expect(examples).not.toEqual([])
  for (const { groups } of examples) {
    writeFileSync(join(folder, 'readme.mjs'), groups?.['code'] ?? '')
    const printed = execFileSync(process.execPath, ['readme.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(printed.trimEnd()).toBe(groups?.['prints']?.trimEnd())
  }
})

it('README.md stays within 150 lines', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length).toBeLessThan(150)
})
