/**
 * The whole test run: every stage in order, whatever fails before it, and one true line at the end.
 * Anything that fails or is left out makes it exit with 1.
 */
import { browserTests } from './checks/browser.ts'
import { examples } from './checks/examples.ts'
import { noImpurity } from './checks/no-impurity.ts'
import { publishedTypes } from './checks/published-types.ts'
import { passes } from './checks/run.ts'
import { one, sum, type Tally } from './checks/tally.ts'
import { vitest, vitestBeside } from './checks/vitest.ts'

const command =
  (name: string, ...args: string[]) =>
  async () =>
    one(await passes(name, ...args))

const core = 'packages/core'
const files = 'packages/files'
const cli = 'packages/cli'

type Stage = readonly [title: string, run: () => Tally | Promise<Tally>]

/** What uses one core each runs two at a time; what uses all of them, or writes what others read, alone. */
const groups: readonly (readonly Stage[])[] = [
  [
    ['build', command('npm', 'run', '--silent', 'build')],
    ['format', command('prettier', '--check', '--log-level=warn', '.')],
    ['lint', command('oxlint', '--deny-warnings')],
    ['purity of core', noImpurity],
  ],
  [
    ['packed packages', () => vitestBeside('packed')],
    ['site: types', command('npm', 'run', '--silent', 'check', '-w', '@cuecard/site')],
    ['types: core', command('tsc', '-p', core)],
    ['types: core, without Node or DOM', command('tsc', '-p', `${core}/tsconfig.runtime.json`)],
    ['types: repository', command('tsc', '-p', '.')],
    ['types: files', command('tsc', '-p', files)],
    ['types: command line', command('tsc', '-p', cli)],
    [
      'import direction',
      command(
        'depcruise',
        ...['--config', '.dependency-cruiser.mjs'],
        ...[`${core}/src`, `${core}/generated`, `${files}/src`, `${cli}/src`, 'site/src'],
      ),
    ],
    ['unused files, exports and dependencies', command('knip')],
    ['publint: core', command('publint', core, '--strict')],
    ['publint: files', command('publint', files, '--strict')],
    ['publint: command line', command('publint', cli, '--strict')],
    ['types as published: core', () => publishedTypes(core)],
    // Only ES modules: those who need `require` have it for them from Node 20.19 on.
    ['types as published: files', () => publishedTypes(files, '--profile', 'esm-only')],
    ['examples', examples],
  ],
  [['unit and property tests: core', () => vitest('core')]],
  [
    ['unit tests: files', () => vitestBeside('files')],
    ['documentation', () => vitestBeside('docs')],
  ],
  [['unit tests: command line', () => vitest('cli')]],
  [['site: build', command('npm', 'run', '--silent', 'build', '-w', '@cuecard/site')]],
  [['site: as built', () => vitest('site')]],
  [['site: in a browser', browserTests]],
]

const results: { tally: Tally; line: string }[] = []
for (const group of groups) {
  const waiting = [...group]
  await Promise.all([lane(waiting), lane(waiting)])
}

const total = sum(results.map(({ tally }) => tally))

console.log(`\n━━ summary\n${results.map(({ line }) => line).join('\n')}`)
if (total.leftOut.length) {
  console.log(`\nLEFT OUT, so this run does not count as passed:`)
  for (const name of total.leftOut) console.log(`  - ${name}`)
}
if (total.unsteady.length) {
  console.log(`\nPASSED ONLY AT A SECOND TRY, which is a fault to find:`)
  for (const name of total.unsteady) console.log(`  - ${name}`)
}
console.log(`\n${describe(total)}`)
process.exitCode = total.failed || total.leftOut.length || total.skipped ? 1 : 0

/** Takes one stage after the other from those that wait. */
async function lane(waiting: Stage[]): Promise<void> {
  for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
    const [title, run] = stage
    console.log(`\n━━ ${title}`)
    const start = performance.now()
    const tally = await attempt(run)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const mark = tally.failed || tally.leftOut.length ? '✗' : '✓'
    const line = `${mark} ${title}: ${describe(tally)} (${seconds} s)`
    console.log(line)
    results.push({ tally, line })
  }
}

async function attempt(run: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    return await run()
  } catch (error) {
    console.log(error)
    return one(false)
  }
}

function describe({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
