/** Reads a `*.script.md`: a readable page in, typed steps and every problem with them out. */
import type { Finding } from '../../findings/finding.ts'
import { checkFrontMatter } from '../front-matter/check-front-matter.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import { checkAnswers } from './check-answers.ts'
import { checkPaths } from './check-paths.ts'
import { checkReferences } from './check-references.ts'
import { checkLoops, checkWays } from './check-ways.ts'
import { landing } from './landing.ts'
import { matchSteps } from './match-steps.ts'
import {
  type ScriptFrontMatter,
  scriptFields,
  scriptFrontMatterSchema,
} from './script-front-matter.ts'
import {
  type Page,
  type PageBlock,
  type PageItem,
  type PageStep,
  quoteOf,
  readPage,
  sliceOf,
} from './script-page.ts'
import type { Choice, Guard, Slice, Step } from '../../script/script.ts'
import type { ScriptSource } from './script-source.ts'

export interface ParseScriptOptions {
  /** The file's name, for findings. */
  file: string
  /** The language of its words; in `en`, an id must be its heading's address. Default `en`. */
  locale?: string
}

export interface ParseScriptResult {
  /** Null where a finding is an error. */
  script: ScriptSource | null
  findings: Finding[]
}

const itemsOf = (blocks: readonly PageBlock[]): PageItem[] => blocks.flatMap(({ items }) => items)

/** The paragraph that leads into a list. */
function leadOf(page: Page, block: PageBlock | undefined): Slice | null {
  return block && block.from < block.list
    ? sliceOf(page, { from: block.from, to: block.list })
    : null
}

function choicesOf(items: readonly PageItem[], names: readonly string[] | undefined): Choice[] {
  return items.flatMap(({ target, label, slice }, index): Choice[] =>
    target === null
      ? []
      : [{ id: names?.[index] ?? target, label: { text: label, line: slice.line }, to: target }],
  )
}

function unhandled(
  items: readonly PageItem[],
  id: string,
  names: readonly string[] | undefined,
  file: string,
): Finding[] {
  const findings = items
    .filter(({ target }) => target === null)
    .map(({ slice }): Finding => ({
      code: 'script-answer-unhandled',
      severity: 'error',
      message: `An answer at "${id}" leads nowhere.`,
      place: { file, line: slice.line },
      hint: 'Make the whole answer a link to a step: [answer](#step-id).',
    }))
  if (names && names.length !== items.length) {
    findings.push({
      code: 'script-answer-count',
      severity: 'error',
      message: `The step "${id}" has ${items.length} answers, and the front matter names ${names.length}.`,
      place: { file, line: items[0]?.slice.line ?? 1 },
      hint: 'Name each answer once, in the order of the list.',
    })
  }
  return findings
}

/** A block tag that opens in one step and closes in another would tear when a step is printed alone. */
function tornTags(page: Page, step: PageStep, file: string): Finding[] {
  const text = page.lines.slice(step.from, step.to).join('\n')
  const opened = text.match(/\{\{~?#/g)?.length ?? 0
  const closed = text.match(/\{\{~?\//g)?.length ?? 0
  if (opened === closed) return []
  return [
    {
      code: 'script-tag-across-steps',
      severity: 'error',
      message: `A block tag of the step "${step.title}" opens or closes in another step.`,
      place: { file, line: step.from + page.offset, column: 1 },
      hint: 'Close it within the step; to leave a whole step out, use a guard.',
    },
  ]
}

/** A title stands in lists and drawings as well, where nothing is known of the dossier. */
function headingTags(page: Page, step: PageStep, file: string): Finding[] {
  const column = page.lines[step.from]!.indexOf('{{') + 1
  if (column === 0) return []
  return [
    {
      code: 'script-heading-tag',
      severity: 'error',
      message: 'The heading of a step has a tag in it.',
      place: { file, line: step.from + page.offset, column },
      hint: 'Word the heading without what the dossier knows; the lines below it may say it.',
    },
  ]
}

function guardsOf(id: string, { guards }: ScriptFrontMatter): Guard[] {
  return guards
    .filter(({ step }) => step === id)
    .map((guard): Guard => {
      if ('known' in guard) return { kind: 'known', path: guard.known }
      if ('missing' in guard) return { kind: 'missing', path: guard.missing }
      return { kind: 'answered', step: guard.answered, choice: guard.with }
    })
}

interface Reading {
  page: Page
  data: ScriptFrontMatter
}

function stepOf({ page, data }: Reading, index: number): Step {
  const { title, from, blocks } = page.steps[index]!
  const id = data.steps[index]!
  const all = (role: PageBlock['role']) => blocks.filter((block) => block.role === role)
  const base = {
    id,
    title,
    line: from + page.offset,
    say: all('say').map((block) => quoteOf(page, block)),
    why: all('why').map((block) => sliceOf(page, block)),
    cue: leadOf(page, all('listen')[0]),
    listen: all('listen').flatMap(({ items }) => items.map(({ slice }) => slice)),
    ask: leadOf(page, all('choices')[0]),
    choices: choicesOf(itemsOf(all('choices')), data.answers[id]),
    captures: data.captures
      .filter(({ step }) => step === id)
      .map(({ step: _step, ...capture }) => ({ ...capture, ...landing(capture.to) })),
    records: data.records
      .filter(({ step }) => step === id)
      .map(({ step: _step, ...record }) => record),
    guards: guardsOf(id, data),
  }
  const isMain = (at: number) => page.steps[at]?.depth === 2
  const following = page.steps.findIndex((_step, at) => at > index && isMain(at))
  const next = data.ends.includes(id) ? null : (data.next[id] ?? data.steps[following] ?? null)
  if (isMain(index)) return { ...base, kind: 'main', next }
  const above = page.steps.findLastIndex((_step, at) => at < index && isMain(at))
  const under = data.steps[above] ?? ''
  return data.detours.includes(id)
    ? { ...base, kind: 'detour', under }
    : { ...base, kind: 'branch', under, next }
}

function introOf(page: Page): Slice | null {
  const { text, line } = sliceOf(page, page.intro)
  const blank = /^\s*/.exec(text)![0].split('\n').length - 1
  return text.trim() ? { text: text.trim(), line: line + blank } : null
}

/**
 * Reads a script's page.
 *
 * @param text the whole file
 * @returns the script, or null with the findings that stand in its way
 * @example
 * const { script, findings } = parseScript(text, { file: 'call.script.md' })
 */
export function parseScript(
  text: string,
  { file, locale = 'en' }: ParseScriptOptions,
): ParseScriptResult {
  const frontMatter = readFrontMatter(text, file)
  if (frontMatter.findings.length) return { script: null, findings: frontMatter.findings }
  const checked = checkFrontMatter<ScriptFrontMatter>(
    frontMatter,
    scriptFrontMatterSchema,
    scriptFields,
  )
  if (!checked.data) return { script: null, findings: checked.findings }
  const { data } = checked
  const page = readPage(frontMatter.body, frontMatter.line)
  const tags = page.steps.flatMap((step) => headingTags(page, step, file))
  if (tags.length) return { script: null, findings: [...checked.findings, ...tags] }
  const slugs = new Intl.Locale(locale).language === 'en'
  const matched = matchSteps(page, data.steps, { frontMatter, file, slugs })
  const findings = [...checked.findings, ...matched.findings, ...checkReferences(data, frontMatter)]
  if (page.steps[0]?.depth === 3) {
    findings.push({
      code: 'script-branch-first',
      severity: 'error',
      message: `The branch "${page.steps[0].title}" stands under no step.`,
      place: { file, line: page.steps[0].from + page.offset, column: 1 },
      hint: 'Begin with a ## step.',
    })
  }
  if (findings.length) return { script: null, findings }

  const steps = page.steps.map((_step, index) => stepOf({ page, data }, index))
  const loops = data.loops.map(({ 'at-most': atMost, ...loop }) => ({ ...loop, atMost }))
  page.steps.forEach((step, index) => {
    const id = data.steps[index]!
    const answers = itemsOf(step.blocks.filter(({ role }) => role === 'choices'))
    findings.push(...tornTags(page, step, file), ...unhandled(answers, id, data.answers[id], file))
  })
  findings.push(
    ...checkWays(steps, data, file),
    ...checkLoops(steps, loops, (index) => frontMatter.place(['loops', index])),
    ...checkAnswers(steps, data, frontMatter),
    ...checkPaths(steps, data, frontMatter),
  )
  if (findings.length) return { script: null, findings }
  const { id, title, summary, version, reads, covers } = data
  return {
    script: {
      id,
      title,
      summary,
      version,
      file,
      intro: introOf(page),
      steps,
      loops,
      reads,
      covers,
      source: text,
    },
    findings,
  }
}
