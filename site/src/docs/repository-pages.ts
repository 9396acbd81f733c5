/** Makes pages of Markdown that has its home elsewhere in the repository, so that each text has one source. */
import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { GeneratedPage } from './generated-page.ts'

const root = join(process.cwd(), '..')

interface Home extends Omit<GeneratedPage, 'body'> {
  source: string
}

const homes: readonly Home[] = [
  {
    source: 'docs/own-playbook.md',
    id: 'docs/how-to/own-playbook',
    title: 'Write your own playbook',
    description:
      'A playbook is a folder of Markdown: from an empty one to a script and a document.',
    order: 4,
  },
  {
    source: 'examples/kubernetes/README.md',
    id: 'docs/how-to/many-machines',
    title: 'Make letters on many machines',
    description: 'Share the rows of a merge among the pods of a Kubernetes Job.',
    order: 7,
  },
  {
    source: 'docs/voice.md',
    id: 'docs/explanation/voice',
    title: 'How Cuecard speaks',
    description: 'What a line has to be that people say aloud, or send under their own name.',
    order: 4,
  },
  {
    source: 'bench/README.md',
    id: 'docs/explanation/speed',
    title: 'How fast it is',
    description:
      'How long a letter takes, beside other ways to make the same one, and how it was measured.',
    order: 6,
  },
  {
    source: 'docs/coverage.md',
    id: 'docs/explanation/coverage',
    title: 'What carries what',
    description: 'Which guide, step, outcome or document carries each point of each playbook.',
    order: 7,
    searched: false,
  },
]

/** Links to other files lead to their page here, or to the repository; where neither is known, only their words are left. */
function relink(text: string, source: string): string {
  const repository = process.env['REPO_URL']
  return text.replace(
    /(?<!!)\[((?:[^\]\\]|\\.)+)\]\((?![a-z]+:|#|\/)([^)#]+)(#[^)]*)?\)/g,
    (_, words: string, to: string, anchor = '') => {
      const path = posix.normalize(posix.join(dirname(source), to))
      const home = homes.find((each) => each.source === path)
      if (home) return `[${words}](/${home.id}/${anchor})`
      return repository ? `[${words}](${repository}/blob/main/${path})` : words
    },
  )
}

function page({ source, ...home }: Home): GeneratedPage {
  const text = readFileSync(join(root, source), 'utf8')
  // Links within a code block are none.
  const parts = text.replace(/^# .*\n/m, '').split(/(^```[^]*?^```$)/m)
  const body = parts.map((part, index) => (index % 2 ? part : relink(part, source))).join('')
  return { ...home, source, body }
}

export const repositoryPages = (): GeneratedPage[] => homes.map(page)
