/** Times what a fresh process takes, to its end: `npm run startup`. It needs the packages built. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from './interleave.ts'
import { table, verdict } from './report.ts'

const ROUNDS = 51

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const cuecard = at('../packages/cli/bin/cuecard.js')
const dossier = at('../examples/dossier.yaml')

interface Start {
  name: string
  args: readonly string[]
  /** What it is compared with, and how many times as long it may take. */
  beside?: string
  most?: number
}

const NODE = 'node -e 0'
const HAND_WRITTEN = 'first letter, hand-written template'

const starts: readonly Start[] = [
  { name: NODE, args: ['-e', '0'] },
  { name: HAND_WRITTEN, args: [at('dist/first-hand-written.mjs')], beside: NODE },
  {
    name: 'first letter, Cuecard’s render()',
    args: [at('dist/first-cuecard.mjs')],
    beside: HAND_WRITTEN,
    most: 1.5,
  },
  { name: 'cuecard --version', args: [cuecard, '--version'], beside: NODE, most: 1.4 },
  {
    name: 'cuecard render thank-you-letter --data …',
    args: [cuecard, 'render', 'thank-you-letter', '--data', dossier],
    beside: NODE,
    most: 1.8,
  },
]

function milliseconds({ name, args }: Start): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const time = performance.now() - start
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`)
  return time
}

for (const file of ['../packages/core/dist/index.js', '../packages/cli/dist/main.js']) {
  if (!existsSync(at(file)))
    throw new Error('Build the packages first: npm run build, at the root.')
}

// In turns, so that whatever else the machine does counts for all alike; the first turn only warms up.
const times = new Map(starts.map(({ name }) => [name, [] as number[]]))
for (let round = 0; round <= ROUNDS; round++) {
  for (const start of starts) {
    const time = milliseconds(start)
    if (round > 0) times.get(start.name)!.push(time)
  }
}

const results = starts.map((start) => {
  const own = times.get(start.name)!
  const other = start.beside === undefined ? undefined : times.get(start.beside)!
  const ratio = other && median(own.map((time, round) => time / other[round]!))
  return { ...start, own: median(own), ratio }
})

table(
  ['a fresh process', 'ms', 'ratio', 'at most', 'beside'],
  results.map(({ name, own, ratio, most, beside }) => [
    name,
    own.toFixed(1),
    ratio?.toFixed(2) ?? '',
    most?.toString() ?? '',
    beside ?? '',
  ]),
)
for (const { name, ratio, most, beside } of results) {
  if (ratio !== undefined && most !== undefined) {
    verdict(
      `${name}: ${ratio.toFixed(2)} times as long as ${beside} (at most ${most}).`,
      ratio <= most,
    )
  }
}
