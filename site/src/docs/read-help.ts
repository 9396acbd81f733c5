/** Owns the shape of what `cuecard help VERB` prints: its parts, each with its entries. */

export interface Help {
  usage: string
  summary: string
  arguments: readonly Entry[]
  options: readonly Entry[]
  /** A command and what it does. */
  examples: readonly Entry[]
}

interface Entry {
  term: string
  text: string
}

/** Two spaces and a term, its text behind a gap or below it, further in. */
function entriesOf(part: string): Entry[] {
  const entries: Entry[] = []
  for (const line of part.split('\n')) {
    const begins = /^ {2}(?<term>\S(?:.*?\S)?)(?: {2,}(?<text>\S.*))?$/.exec(line)?.groups
    if (begins) entries.push({ term: begins['term']!, text: begins['text'] ?? '' })
    const last = entries.at(-1)
    if (!begins && last && line.trim() !== '') last.text = `${last.text} ${line.trim()}`.trim()
  }
  return entries
}

/**
 * Reads the help of a verb.
 *
 * @throws Error where it has another shape than the help of today
 */
export function readHelp(help: string): Help {
  const [head = '', ...parts] = help.split(/^(?=[A-Z][a-z]+:$)/m)
  const [usage, ...summary] = head.trim().split('\n')
  const entries = (title: string) =>
    entriesOf(parts.find((part) => part.startsWith(`${title}:`))?.slice(title.length + 1) ?? '')
  const read = {
    usage: (usage ?? '').replace(/^Usage: /, ''),
    summary: summary.join(' ').trim(),
    arguments: entries('Arguments'),
    options: entries('Options'),
    examples: entries('Examples'),
  }
  if (!read.summary || read.options.length === 0 || read.examples.length === 0)
    throw new Error(`This is no help of a verb: ${help}`)
  return read
}
