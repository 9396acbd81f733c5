/** Runs vitest projects and counts from vitest's own report, not from what it prints. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { passes, passesAloud } from './run.ts'
import { sum, type Tally } from './tally.ts'

interface Assertion {
  fullName: string
  status: string
  /** Those of a test that passed are from the tries before. */
  failureMessages: string[]
}
interface Report {
  testResults: { name: string; status: string; assertionResults: Assertion[] }[]
}

/**
 * Runs one project; a project without a single test counts as left out.
 *
 * @param run what it says is shown at once, unless it shares the machine with something else
 */
export async function vitest(project: string, run = passesAloud): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'cuecard-vitest-'))
  try {
    const file = join(folder, 'report.json')
    const ok = await run(
      'vitest',
      ...['run', '--config', 'vitest.workspace.ts', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    )
    const report: Report = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { testResults: [] }
    return count(project, report, ok)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs one project beside another stage. */
export const vitestBeside = (project: string): Promise<Tally> => vitest(project, passes)

function count(project: string, { testResults }: Report, ok: boolean): Tally {
  const tally = sum(
    testResults.map(({ name, status, assertionResults }): Tally => {
      const having = (wanted: string) => assertionResults.filter((test) => test.status === wanted)
      const passed = having('passed')
      const failed = having('failed')
      const rest = assertionResults.filter((test) => !/^(passed|failed)$/.test(test.status))
      // A file that breaks while it loads has no tests to fail: it fails as one.
      const broken = status === 'failed' && failed.length === 0 ? 1 : 0
      return {
        passed: passed.length,
        failed: failed.length + broken,
        skipped: rest.length,
        leftOut: rest.map((test) => `${test.fullName} (${name})`),
        unsteady: passed
          .filter(({ failureMessages }) => failureMessages.length > 0)
          .map(
            ({ fullName, failureMessages }) =>
              `${fullName}: ${failureMessages[0]!.split('\n', 2).join('')}`,
          ),
      }
    }),
  )
  if (testResults.length === 0) tally.leftOut.push(`every test of the project "${project}"`)
  // An error outside any test, or a run that broke off, fails the run though no test did.
  if (!ok && tally.failed === 0) tally.failed += 1
  return tally
}
