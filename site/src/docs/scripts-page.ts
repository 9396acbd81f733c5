/** Makes the reference of the scripts from the catalog: their steps, and where each note goes. */
import { catalog } from '@cuecard/core/playbooks'
import type { GeneratedPage } from './generated-page.ts'
import { code, plain, table } from './markdown.ts'

type Script = (typeof catalog.scripts)[number]

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function entry({ id, title, summary, steps, loops }: Script): string {
  const rows = steps.map(({ id: step, kind, choices }) => [
    code(step),
    { main: 'main line', branch: 'branch', detour: 'detour' }[kind],
    choices.map((choice) => code(choice.id)).join(', '),
  ])
  const notes = steps.flatMap((step) =>
    step.captures.map((capture) => [
      code(capture.id),
      plain(capture.what),
      capture.words === 'verbatim' ? 'word for word' : 'in short',
      code(capture.to),
    ]),
  )
  return [
    `## ${plain(title)}`,
    plain(summary),
    `Id ${code(id)}, export ${code(`${camel(id)}Script`)}. [Read it](/scripts/${id}/).`,
    table(['step', 'where', 'answers'], rows),
    ...(notes.length > 0
      ? [
          'What is written down, and where it lands in the dossier:',
          table(['capture', 'what', 'how', 'to'], notes),
        ]
      : []),
    ...loops.map(
      ({ over, from, to, atMost }) =>
        `From ${code(from)} to ${code(to)} it goes through ${code(over)}, ${atMost} at most.`,
    ),
  ].join('\n\n')
}

const opening = `A script is a conversation as data. \`start\` begins a session, \`apply\` adds an entry to it, \`view\` shows the step at hand and
\`collect\` gives what the session adds to a dossier. A step's id never changes, because saved conversations name it. After a
branch the talk goes on at the next step of the main line; a detour goes back to where it came from.`

export function scriptsPage(): GeneratedPage {
  return {
    id: 'docs/reference/scripts',
    title: 'Scripts',
    description: 'Every script: its steps, its answers, and where each note lands in the dossier.',
    order: 3,
    body: [opening, ...catalog.scripts.map(entry)].join('\n\n'),
  }
}
