/** Owns the search page: asks Pagefind as one types, and lists what it found. */
interface Found {
  url: string
  excerpt: string
  meta: { title?: string }
}
interface Ranking {
  metaWeights: { title: number }
  pageLength: number
}
interface Pagefind {
  options(options: { ranking: Ranking }): Promise<void>
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>
}

const input = document.querySelector<HTMLInputElement>('#query')!
const status = document.querySelector<HTMLElement>('[data-search-status]')!
const list = document.querySelector<HTMLElement>('[data-search-results]')!
const most = 20

let engine: Promise<Pagefind> | undefined

function load(): Promise<Pagefind> {
  return (engine ??= begin())
}

async function begin(): Promise<Pagefind> {
  // Written after the build, so the bundler must not look for it.
  const address = '/pagefind/pagefind.js'
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  // A title counts as the heading that it is, which each page weighs; else the codes of findings would come first.
  // And a whole script is not worth less than a letter for being longer.
  await pagefind.options({ ranking: { metaWeights: { title: 0 }, pageLength: 0.3 } })
  return pagefind
}

/** An excerpt's words, with the marks that Pagefind put around what was found. */
function excerptOf(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '')
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

/** What a page is for, by the first part of its address. */
const kinds: Record<string, string> = {
  scripts: 'Script',
  playbooks: 'Guide',
  documents: 'Document',
  outcomes: 'Guide',
  docs: 'For developers',
  findings: 'For developers',
}

function kindOf(url: string): Node[] {
  const kind = kinds[url.split('/')[1] ?? '']
  if (!kind) return []
  const label = document.createElement('span')
  label.className = 'kind label'
  label.textContent = kind
  return [label]
}

function item({ url, excerpt, meta }: Found): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title ?? url
  const words = document.createElement('p')
  words.className = 'label'
  words.append(...excerptOf(excerpt))
  const entry = document.createElement('li')
  entry.append(link, ...kindOf(url), words)
  return entry
}

async function search(): Promise<void> {
  const query = input.value.trim()
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname)
  if (!query) {
    status.textContent = ''
    list.replaceChildren()
    return
  }
  try {
    const pagefind = await load()
    const answer = await pagefind.debouncedSearch(query)
    // Somebody has typed on.
    if (!answer) return
    const found = await Promise.all(answer.results.slice(0, most).map((each) => each.data()))
    list.replaceChildren(...found.map(item))
    const { length } = answer.results
    const count = length === 1 ? 'One page' : `${length || 'No'} pages`
    status.textContent = `${count} for “${query}”${length > most ? `; the first ${most}:` : '.'}`
  } catch {
    engine = undefined
    status.textContent = 'The search could not be loaded. Are you offline? Try again in a moment.'
  }
}

input.value = new URLSearchParams(location.search).get('q') ?? ''
input.addEventListener('input', () => void search())
input.form!.addEventListener('submit', (event) => {
  event.preventDefault()
  void search()
})
input.focus()
void search()
