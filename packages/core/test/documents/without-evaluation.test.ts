/** The built package renders where a strict policy forbids to make code from text. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { minimal } from '../support/dossiers.ts'

const dist = new URL('../../dist/', import.meta.url)
const isBuilt = existsSync(new URL('index.js', dist))
const program = `
const { lettersFor } = await import(${JSON.stringify(new URL('index.js', dist).href)})
const { catalog } = await import(${JSON.stringify(new URL('playbooks.js', dist).href)})
try { new Function('return 1'); throw new Error('code can be made from text') } catch (error) { if (!(error instanceof EvalError)) throw error }
const rendered = catalog.documents.map((document) => [
  document.id,
  ['text', 'markdown', 'html', 'tree'].map((format) =>
    lettersFor(document, ${JSON.stringify(minimal)}, { format, draft: true, trace: true, now: '2026-11-20T09:00-05:00[America/New_York]' }).letters[0].body !== null),
])
console.log(JSON.stringify(rendered))
`

it('every built document renders in every format', () => {
  expect(isBuilt, 'packages/core/dist is missing: run "npm run build" first').toBe(true)
  const args = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program]
  const output = execFileSync(process.execPath, args, {
    cwd: fileURLToPath(dist),
    encoding: 'utf8',
  })
  const rendered = JSON.parse(output) as [string, boolean[]][]
  expect(rendered.length).toBeGreaterThan(0)
  for (const [id, formats] of rendered) expect(formats, id).toEqual([true, true, true, true])
})
