/**
 * Owns how a page says what is to be run.
 *
 * A fence whose info names a file (`yaml dossier.yaml`) is that file, for all examples below it. A comment `<!-- runs -->`
 * before an `sh` fence runs its commands, and before a `js` fence runs its code; the next `text` fence is what that prints.
 */

interface File {
  name: string
  text: string
}

export interface Example {
  files: readonly File[]
  command: string
  /** What the page says that it prints. */
  prints: string
  /** Where that stands in the page. */
  at: { start: number; end: number }
}

const fence = /^(?<ticks>`{3,})(?<language>\w+)(?: (?<name>[\w./-]+))?\n(?<text>[^]*?)^\k<ticks>$/gm
const runs = /<!-- runs -->\s+$/

/** Every example of a page, in order. */
export function examplesIn(page: string): Example[] {
  const files: File[] = []
  const examples: Example[] = []
  let command: string | undefined
  for (const found of page.matchAll(fence)) {
    const { language, name, text = '' } = found.groups!
    const isRun = runs.test(page.slice(0, found.index))
    if (isRun && language === 'sh') command = text.trim()
    else if (isRun && language === 'js') {
      files.push({ name: 'example.mjs', text })
      command = 'node example.mjs'
    } else if (name !== undefined) files.push({ name, text })
    else if (language === 'text' && command !== undefined) {
      const start = found.index + found[0].indexOf('\n') + 1
      const end = start + text.length
      examples.push({ files: [...files], command, prints: text.trimEnd(), at: { start, end } })
      command = undefined
    }
  }
  if (command !== undefined) throw new Error(`Nothing says what this prints: ${command}`)
  return examples
}

/** The page with what its examples print put in its place. */
export function withOutputs(page: string, outputs: readonly string[]): string {
  return examplesIn(page).reduceRight(
    (filled, { at }, index) =>
      `${filled.slice(0, at.start)}${outputs[index] ?? ''}\n${filled.slice(at.end)}`,
    page,
  )
}
