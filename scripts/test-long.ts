/** The property tests with many new random cases: `npm run test:long -- 100000`. */
import { spawnSync } from 'node:child_process'

const [cases = '100000'] = process.argv.slice(2)
if (!/^[1-9]\d*$/.test(cases)) {
  console.error(
    `How many cases? A number, not ${JSON.stringify(cases)}: npm run test:long -- 100000`,
  )
  process.exit(2)
}
const args = [
  'run',
  '--config',
  'vitest.workspace.ts',
  '--project',
  'core',
  'property',
  '--testTimeout=0',
]
const { status } = spawnSync('vitest', args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CUECARD_CASES: cases },
})
process.exitCode = status ?? 1
