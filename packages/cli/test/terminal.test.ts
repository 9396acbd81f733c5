/**
 * Every verb in a pseudo-terminal: `terminal/VERB.txt` is the screen, as a person sees it. `vitest -u` writes what it
 * shows now.
 */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { playOnTerminal, type Step } from '../scripts/record/on-terminal.ts'
import { screenOf, textOf } from '../scripts/record/screen.ts'
import { verbs } from '../src/verbs.ts'
import { bin } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

const hasScript = spawnSync('script', ['--version']).status === 0
const clock = fileURLToPath(new URL('../scripts/record/held-clock.cjs', import.meta.url))
const folder = fileURLToPath(new URL('./terminal', import.meta.url))
const SIZE = { columns: 80, rows: 24 }

/** What is run for a verb, one after the other, and what is typed. */
type Play = readonly (readonly [command: string, ...steps: Step[]])[]

const plays: Record<string, Play> = {
  list: [['list scripts --templates own'], ['list poems']],
  guide: [['guide small-talk --templates own'], ['guide smal-talk --templates own']],
  script: [['script talk.script.md --data dossier.yaml']],
  init: [
    [
      'init thank-you-letter --out new.yaml',
      { until: 'Your name', type: 'Sam Okafor\r' },
      { until: 'The name of the person', type: "Dana O'Brien\r" },
      { until: 'the two of you talked about', type: 'prices: a "plan" #1\r' },
    ],
    ['render thank-you-letter --data new.yaml'],
    [
      'init note.document.md --out half.yaml',
      { until: 'Their role', type: 'Cook\r' },
      { until: 'The whole name', type: '\r' },
    ],
    [
      'init --out hiring.yaml',
      { until: 'What do you want to make?', type: 'growth' },
      { until: 'growth', type: ' letter' },
      { until: 'Letter about their growth', type: '\r' },
      { until: "The candidate's name", type: 'Li Wei\r' },
      { until: 'who led the talk', type: 'Dana Whitfield\r' },
      { until: 'A field', type: 'Leadership\r' },
      { until: 'Something you really have', type: 'a course\r' },
      { until: 'What sort of help', type: '\u001b[B' },
      { until: 'resource', type: '\r' },
    ],
    ['init thank-you-letter --out new.yaml'],
    ['init thank-you-letter --out other.yaml', { until: 'Your name', type: 'Sa\u0003' }],
  ],
  call: [
    [
      'call talk.script.md',
      { until: 'Their reason:', type: 'because\r' },
      { until: '✎ because', look: true, type: '3' },
      { until: 'Say goodbye', type: '/end\r' },
    ],
  ],
  render: [
    ['render note.document.md --data dossier.yaml --to omar-o-hara'],
    ['render note.document.md --data one-not-ready.yaml --to li-wei --out note.txt'],
    ['render card.document.md --format pdf'],
  ],
  merge: [['merge note.document.md --from merge/notes.csv --data dossier.yaml --out letters/']],
  next: [['next --data search --locale en-US']],
  check: [['check note.document.md --data one-not-ready.yaml'], ['check --data broken.yaml']],
  import: [['import resume.json --data dossier.yaml'], ['import resume.json --data dossier.yaml']],
  compile: [['compile card.document.md --out modules/'], ['compile mistake.document.md']],
  schema: [['schema --out dossier.schema.json'], ['schema dosier']],
}

it('knows what to run for every verb', () => {
  expect(Object.keys(plays).sort()).toEqual(verbs.map(({ name }) => name).sort())
})

it.runIf(hasScript).each(Object.entries(plays))('%s', { timeout: 90_000 }, async (verb, play) => {
  const cwd = folderWithFixtures()
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    LANG: 'C.UTF-8',
    TZ: 'America/New_York',
    HELD_CLOCK: '2026-11-20T09:00:00-05:00',
    NODE_OPTIONS: `--require=${clock}`,
  }
  const screens: string[] = []
  for (const [args, ...steps] of play) {
    const command = `"${process.execPath}" "${bin}" ${args}`
    const { raw, looks, code } = await playOnTerminal(command, steps, { cwd, env, ...SIZE })
    const shown = await Promise.all([...looks, raw].map((each) => screenOf(each, SIZE)))
    screens.push(`$ cuecard ${args}\n${shown.map(textOf).join('\n')}[exit ${code}]\n`)
  }
  await expect(screens.join('\n')).toMatchFileSnapshot(join(folder, `${verb}.txt`))
})
