/** Times `cuecard merge` beside a hand-written loop: `npm run merge -- [rows]`. It needs the packages built. */
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { median } from './interleave.ts'
import { candidate, now, writeRows } from './merge/rows.ts'
import { table, verdict } from './report.ts'
import { assertSameDocument } from './same-document.ts'

const rows = Number(process.argv[2] ?? 100_000)
const ROUNDS = 3

const MOST = 2
const AIM = 1.2
const MOST_MEMORY = 250

/** As many letters are compared word by word. */
const COMPARED = 200

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const cuecard = at('../packages/cli/bin/cuecard.js')
if (!existsSync(at('../packages/cli/dist/main.js'))) {
  throw new Error('Build the packages first: npm run build, at the root.')
}

const folder = mkdtempSync(join(tmpdir(), 'cuecard-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const from = join(folder, 'rows.ndjson')
const shared = join(folder, 'me.json')
writeRows(from, rows)
writeFileSync(shared, JSON.stringify({ kind: 'profile', candidate }))

const out = (name: string): string => join(folder, `${name}.ndjson`)
const flags = ['--from', from, '--data', shared, '--out', out('cuecard'), '--force']
const how = ['--format', 'html', '--channel', 'letter', '--now', now]
const programs = {
  'hand-written': [at('merge/hand-written.ts'), from, out('hand-written')],
  cuecard: [cuecard, 'merge', 'thank-you-letter', ...flags, ...how],
}
type Name = keyof typeof programs

interface Usage {
  /** Milliseconds by the clock on the wall, and of the processor. */
  wall: number
  cpu: number
  /** MB, at most. */
  memory: number
}

function run(name: Name): Usage {
  const start = performance.now()
  const args = ['--import', at('merge/usage.mjs'), ...programs[name]]
  const { status, output } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const wall = performance.now() - start
  if (status !== 0) throw new Error(`${name} failed:\n${output[2]}`)
  return { wall, ...(JSON.parse(output[3]!) as Omit<Usage, 'wall'>) }
}

async function bodies(name: Name): Promise<string[]> {
  const found: string[] = []
  for await (const line of createInterface({ input: createReadStream(out(name)) })) {
    found.push(found.length < COMPARED ? (JSON.parse(line) as { body: string }).body : '')
  }
  return found
}

// In turns, so that whatever else the machine does counts for both alike.
const names: readonly Name[] = ['hand-written', 'cuecard']
const usages = Array.from({ length: ROUNDS }, () => names.map(run))

const [expected, made] = await Promise.all(names.map(bodies))
if (expected!.length !== rows || made!.length !== rows) throw new Error('A letter is missing.')
for (let i = 0; i < Math.min(COMPARED, rows); i++) {
  assertSameDocument('cuecard merge', made![i]!, expected![i]!)
}

const of = (who: number, key: keyof Usage): number[] => usages.map((round) => round[who]![key])
const ratioOf = (who: number, key: keyof Usage): number =>
  median(usages.map((round) => round[who]![key] / round[0]![key]))

table(
  [`${rows.toLocaleString('en')} letters`, 's', 'ratio', 'processor s', 'ratio', 'a second', 'MB'],
  names.map((name, who) => {
    const wall = median(of(who, 'wall'))
    return [
      name === 'cuecard' ? 'cuecard merge' : 'hand-written Handlebars loop',
      (wall / 1000).toFixed(2),
      ratioOf(who, 'wall').toFixed(2),
      (median(of(who, 'cpu')) / 1000).toFixed(2),
      ratioOf(who, 'cpu').toFixed(2),
      Math.round(rows / (wall / 1000)).toLocaleString('en'),
      Math.max(...of(who, 'memory')).toFixed(0),
    ]
  }),
)
const ratio = ratioOf(1, 'wall')
const memory = Math.max(...of(1, 'memory'))
verdict(
  `merge takes ${ratio.toFixed(2)} times as long as the hand-written loop (at most ${MOST}, the aim is ${AIM}).`,
  ratio <= MOST,
)
verdict(`It takes ${memory.toFixed(0)} MB at most (at most ${MOST_MEMORY}).`, memory <= MOST_MEMORY)
