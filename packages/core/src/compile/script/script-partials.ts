/** Cuts a script's page into partials, so that cards and sheets print its lines and none is written twice. */
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import {
  type Page,
  type PageBlock,
  type PageStep,
  type Role,
  TAG_LINE,
  readPage,
} from './script-page.ts'
import type { ScriptSource } from './script-source.ts'

/** A partial's text and where it stands. */
export interface ScriptPartial {
  file: string
  text: string
  /** The line of the file that the text begins at, from 1. */
  line: number
}

const ROLES: readonly Role[] = ['say', 'why', 'listen', 'choices']

/** A step's lines of one kind, at their own line numbers: what is not of the kind becomes blank lines. */
function only(
  page: Page,
  step: PageStep,
  keep: (block: PageBlock) => boolean,
): { text: string; line: number } | null {
  const kept = step.blocks.filter(keep)
  const first = kept[0]
  if (!first) return null
  const isKept = (line: number) => kept.some(({ from, to }) => line >= from && line < to)
  // A tag that wraps a kept block stands outside it; a pair that ends up empty prints nothing.
  const lines = page.lines
    .slice(step.from + 1, step.to)
    .map((line, index) =>
      isKept(step.from + 1 + index) || (line.startsWith('{{') && TAG_LINE.test(line)) ? line : '',
    )
  return trimmed(lines, step.from + 1 + page.offset)
}

function trimmed(lines: readonly string[], line: number): { text: string; line: number } {
  const begin = Math.max(
    0,
    lines.findIndex((each) => each.trim() !== ''),
  )
  return { text: lines.slice(begin).join('\n').trimEnd(), line: line + begin }
}

/**
 * The partials that a script offers: `ID` (every step), `ID/intro`, and for each step `ID/STEP` (whole),
 * `ID/STEP/heading`, `/body` (without the heading), `/say`, `/why`, `/listen` and `/choices`. A step that has
 * nothing of a kind has no partial of it. Tags are left as they stand.
 *
 * @param script as `parseScript` gave it
 * @example
 * scriptPartials(script)['second-interview-call/ask-for-support/say'].text // '> Can I count on your support?'
 */
export function scriptPartials(script: ScriptSource): Record<string, ScriptPartial> {
  const { id, file, source, intro, steps } = script
  const { body, line } = readFrontMatter(source, file)
  const page = readPage(body, line)
  const partials: Record<string, ScriptPartial> = {}
  const add = (name: string, part: { text: string; line: number } | null) => {
    if (part?.text) partials[name] = { file, text: part.text, line: part.line }
  }
  const whole = (from: number, to: number) =>
    trimmed(page.lines.slice(from, to), from + page.offset)
  add(id, whole(page.steps[0]?.from ?? 0, page.lines.length))
  add(`${id}/intro`, intro)
  page.steps.forEach((step, index) => {
    const name = `${id}/${steps[index]!.id}`
    add(name, whole(step.from, step.to))
    add(`${name}/heading`, whole(step.from, step.from + 1))
    add(`${name}/body`, whole(step.from + 1, step.to))
    for (const role of ROLES)
      add(
        `${name}/${role}`,
        only(page, step, (block) => block.role === role),
      )
  })
  return partials
}
