/** Owns "Why this line?": for each line of a letter, the facts that it says and the template lines that say them. Loaded when it is asked for. */
import type { TracePiece } from '@cuecard/core'

interface Options {
  /** The template's text, for the words of its lines. */
  source: string
  /** Where a fact can be changed; undefined where it cannot. */
  linkTo?: (path: string) => string
  /** What an entry such as `people[0]` is called; its number will do. */
  titleOf?: (path: string) => string
  /** Where a fact can be added that is still missing, by the words that stand in its place; undefined for all others. */
  missing?: (text: string) => string | undefined
}

/** `people[0].name.full` in words. */
function wordsOf(path: string, { titleOf }: Options): string {
  const words = path
    .replace(/\[(\d+)\]/g, (_, index: string, at: number) => {
      const title = titleOf?.(path.slice(0, at + index.length + 2))
      return title ? `: ${title}` : ` ${Number(index) + 1}`
    })
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .split('.')
    .join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const isDerived = (path: string): boolean => /^(?:facts|now)\b/.test(path)

function element(name: string, className: string, ...inside: (string | Node)[]): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.append(...inside)
  return made
}

function factsOf(pieces: readonly TracePiece[], options: Options): HTMLElement[] {
  const { linkTo, missing } = options
  const byPath = Map.groupBy(
    pieces.filter(({ path, text }) => path !== undefined && text.trim() !== ''),
    ({ path }) => path!,
  )
  return [...byPath].map(([path, said]) => {
    const texts = [...new Set(said.map(({ text }) => text.trim()))].join(', ')
    const toAdd = missing?.(texts)
    const derived = isDerived(path) ? 'Worked out from your facts' : wordsOf(path, options)
    const words = toAdd ? 'Still missing: add it' : derived
    const link = document.createElement('a')
    if (toAdd) link.href = toAdd
    else if (linkTo && !isDerived(path)) link.href = linkTo(path)
    link.textContent = words
    return element(
      'p',
      'fact',
      element('span', 'label', link.href ? link : words),
      element('span', 'from', texts),
    )
  })
}

function templateOf(pieces: readonly TracePiece[], { source }: Options): HTMLElement {
  const lines = source.split('\n')
  const places = new Map(
    pieces.map(({ template }) => [`${template.file}:${template.line}`, template]),
  )
  const items = [...places.values()].map(({ file, line }) => {
    const isPartial = !file.endsWith('.document.md')
    const where = isPartial ? `${file.split('/').at(-1)}, line ${line}` : `Template line ${line}`
    const words = isPartial ? '' : (lines[line - 1] ?? '').trim()
    return element('li', 'label', where, ...(words ? [element('code', '', words)] : []))
  })
  return element('ul', 'template-lines', ...items)
}

/**
 * Puts its reasons beside each line of a letter, or beneath it where there is little room.
 *
 * @param letter the list of lines; each has its block's number as `data-block`, the subject none
 * @param trace what `render` gave with `trace: true`
 */
export function showWhy(letter: HTMLElement, trace: readonly TracePiece[], options: Options): void {
  const roomy = matchMedia('(min-width: 60em)')
  for (const line of letter.querySelectorAll<HTMLElement>(':scope > .line')) {
    line.querySelector('.why')?.remove()
    const { block } = line.dataset
    const pieces = trace.filter((piece) => String(piece.block ?? '') === (block ?? ''))
    if (pieces.length === 0) continue
    const why = document.createElement('details')
    why.className = 'fold why'
    why.open = roomy.matches
    why.append(
      element('summary', '', 'Why this line?'),
      ...factsOf(pieces, options),
      templateOf(pieces, options),
    )
    roomy.addEventListener('change', () => {
      why.open = roomy.matches
    })
    line.append(why)
  }
  letter.dataset['why'] = ''
}

/** Takes the reasons away again. */
export function hideWhy(letter: HTMLElement): void {
  for (const why of letter.querySelectorAll('.why')) why.remove()
  delete letter.dataset['why']
}
