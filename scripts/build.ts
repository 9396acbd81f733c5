/**
 * Builds the packages in the order in which they stand on each other. Where nothing has changed since, they are left as
 * they are: the test run builds what `npm ci` has built before.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { passesAloud, root } from './checks/run.ts'

const packages = ['@cuecard/core', '@cuecard/files', 'cuecard']

/** Everything that is read to build, and everything that is written. */
const made = [
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/*.{js,ts}',
  'templates/**',
  'packages/*/{package.json,tsconfig*.json,tsup.config.ts,LICENSE}',
  'packages/*/{src,scripts,generated,dist}/**',
]
const outputs = ['core/dist', 'core/generated', 'files/dist', 'cli/dist']
const stamp = join(root, 'node_modules/.cache/cuecard-build')

/** What all files say, in short. */
function state(): string {
  const hash = createHash('sha256')
  for (const file of made.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    const path = join(root, file)
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

const isThere = outputs.every((folder) => existsSync(join(root, 'packages', folder)))
if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) {
  console.log('The packages are built, and nothing has changed since.')
} else {
  rmSync(stamp, { force: true })
  for (const name of packages) {
    if (!(await passesAloud('npm', 'run', '--silent', 'build', '-w', name))) process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state())
}
