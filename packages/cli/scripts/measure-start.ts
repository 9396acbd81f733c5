/** Measures how long the command takes to start, beside Node itself: `node packages/cli/scripts/measure-start.ts [runs]`. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/cuecard.js', import.meta.url))
const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/${name}.yaml`, import.meta.url))
const runs = Number(process.argv[2] ?? 31)

/** What may take how many times as long as `node -e 0`; those without a limit are only shown. */
const commands: { args: string[]; limit?: number }[] = [
  { args: ['-e', '0'] },
  { args: [bin, '--version'], limit: 1.4 },
  { args: [bin, 'list'] },
  { args: [bin, 'render', 'thank-you-letter'], limit: 1.8 },
  { args: [bin, 'render', 'thank-you-letter', '--data', example('dossier-minimal')], limit: 1.8 },
  { args: [bin, 'render', 'thank-you-letter', '--data', example('dossier')], limit: 1.8 },
]

function milliseconds(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  return performance.now() - start
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!

// One after the other in each round, so that what else the machine does counts for all alike.
const times = commands.map((): number[] => [])
for (const { args } of commands) milliseconds(args)
for (let run = 0; run < runs; run += 1) {
  commands.forEach(({ args }, at) => times[at]!.push(milliseconds(args)))
}

const medians = times.map(median)
commands.forEach(({ args, limit }, at) => {
  const ratio = medians[at]! / medians[0]!
  const verdict = limit === undefined ? '' : ratio <= limit ? `within ${limit}` : `over ${limit}`
  const words = args.map((arg) => arg.replace(/^.*[\\/]/, '')).join(' ')
  console.log([`${medians[at]!.toFixed(1)} ms`, ratio.toFixed(2), words, verdict].join('\t'))
  if (limit !== undefined && ratio > limit) process.exitCode = 1
})
