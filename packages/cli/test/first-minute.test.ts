/**
 * The recording that the README shows is what the command prints. `vitest -u`, or
 * `node packages/cli/scripts/record-first-minute.ts`, writes what it prints now.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { firstMinute } from '../scripts/record/first-minute.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
const hasScript = spawnSync('script', ['--version']).status === 0

it.runIf(hasScript)('is as it was recorded', { timeout: 60_000 }, async () => {
  const { svg, text } = await firstMinute(path('node_modules/.bin'))
  await expect(text).toMatchFileSnapshot(path('docs/first-minute.txt'))
  await expect(svg).toMatchFileSnapshot(path('docs/first-minute.svg'))
})
