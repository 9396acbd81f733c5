/** Records the first minute: a dossier is begun, an interview is closed, the letter is written, and what is next. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { playOnTerminal, type Step } from './on-terminal.ts'
import { type Line, screenOf, textOf } from './screen.ts'
import { svgOf } from './svg.ts'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

interface Scene {
  command: string
  steps: readonly Step[]
}

const ENTER = '\r'
const CLOSING = 'closing-the-interview --data dossier.yaml --save'

const scenes: readonly Scene[] = [
  {
    command: 'cuecard init thank-you-letter',
    steps: [
      { until: 'Your name', type: `Sam Okafor${ENTER}` },
      { until: 'The name of the person', type: `Dana O'Brien${ENTER}` },
      { until: 'the two of you talked about', type: `the move to weekly releases${ENTER}` },
    ],
  },
  {
    command: `cuecard call ${CLOSING}`,
    steps: [
      { until: 'Thank them', type: ENTER },
      { until: 'Say that you are interested', type: ENTER },
      { until: 'Ask by when they decide', type: `2026-12-04${ENTER}` },
      { until: '✎ 2026-12-04', type: ENTER },
      { until: 'Ask whether you may call', type: '1' },
      { until: 'They say yes', type: `2026-11-25T16:00-05:00[America/New_York]${ENTER}` },
      { until: '✎ 2026-11-25T16:00', look: true, type: `/end${ENTER}` },
    ],
  },
  { command: 'cuecard render thank-you-letter --data dossier.yaml', steps: [] },
  { command: 'cuecard next --data dossier.yaml', steps: [] },
]

const SIZE = { columns: 100, rows: 30 }

const environment = (bin: string): Record<string, string> => ({
  PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
  LANG: 'C.UTF-8',
  TZ: 'America/New_York',
  HELD_CLOCK: '2026-11-20T15:30:00-05:00',
  NODE_OPTIONS: `--require=${path('held-clock.cjs')}`,
})

const words = (text: string, look: Partial<Line[number]> = {}): Line => [
  { text, bold: false, faint: false, colour: undefined, inverse: false, ...look },
]

/** A conversation takes the whole screen: it is shown as it was looked at, and what it said at its end. */
async function shown({ command, steps }: Scene, cwd: string, bin: string): Promise<Line[]> {
  const stage = { cwd, env: environment(bin), ...SIZE }
  const { raw, looks, code } = await playOnTerminal(command, steps, stage)
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${raw}`)
  const screens = await Promise.all(
    [...(looks[0] === undefined ? [raw] : looks)].map((each) => screenOf(each, SIZE)),
  )
  return [words(`$ ${command}`, { bold: true }), ...screens.flat()]
}

/**
 * @param bin the folder in which `cuecard` is
 * @returns the picture, and the same as text
 */
export async function firstMinute(bin: string): Promise<{ svg: string; text: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'cuecard-minute-'))
  try {
    const lines: Line[] = []
    for (const scene of scenes) {
      if (lines.length > 0) lines.push([])
      lines.push(...(await shown(scene, cwd, bin)))
    }
    const title =
      'The first minute with Cuecard in a terminal. docs/first-minute.txt has the same as text.'
    return { svg: svgOf(lines, title, SIZE.columns), text: textOf(lines) }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
