/** What is said when a conversation is over: what was noted, where it is kept, and what can be done next. */
import { nextRound, type ScriptDefinition, type Session, type View } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import type { Asked } from './asked.ts'
import type { Catalog } from '../input/catalog.ts'
import { printable } from '../findings/printable.ts'
import { noteLines } from './lists.ts'
import { nameOf } from './people.ts'
import { shellWords } from '../output/shell-words.ts'

export interface Closing {
  script: ScriptDefinition
  session: Session
  view: View
  /** The dossier, joined with what the conversation brought. */
  data: Partial<Dossier>
  /** The file that the session is kept in. */
  file: string
  /** The dossier that the notes were added to. */
  saved: string | undefined
  /** Notes that could not be kept. */
  unkept: readonly string[]
  /** Whether there is anything to add to a dossier. */
  adds: boolean
  interrupted: boolean
  catalog: Catalog
  /** The script and the files as they were asked for. */
  asked: Pick<Asked, 'script' | 'templates' | 'data'>
  now: string
}

/** Commands, each with what it does. */
type Commands = [command: string, does: string][]

const flag = (name: string, values: readonly string[]): string[] =>
  values.flatMap((value) => [name, value])

const templatesOf = ({ templates }: Closing['asked']): string[] =>
  templates === undefined ? [] : ['--templates', templates]

/** The playbook's documents that print what was captured. */
async function documentsFor({
  script,
  catalog,
  asked,
  saved,
  interrupted,
}: Closing): Promise<Commands> {
  if (interrupted || (saved === undefined && asked.data.length === 0)) return []
  const own = catalog.documents.filter(({ playbook }) => playbook === script.playbook)
  const loaded = await Promise.all(own.map(({ load }) => load()))
  return loaded
    .filter(({ shape }) => 'captures' in shape)
    .map(({ id, summary }) => [
      shellWords(['cuecard', 'render', id, ...flag('--data', asked.data), ...templatesOf(asked)]),
      summary,
    ])
}

/** The same conversation with those who come next. */
function roundFor({ script, session, data, asked, view, now }: Closing): Commands {
  if (!view.done) return []
  const roles = nextRound(data, session, now)
  if (!roles || roles.with.length === 0) return []
  const names = roles.with.map((id) => nameOf(id, data)).join(', ')
  const words = [
    ...['cuecard', 'call', asked.script],
    ...flag('--with', roles.with),
    ...flag('--next', roles.next),
    ...flag('--data', asked.data),
    ...templatesOf(asked),
  ]
  return [[shellWords(words), `"${script.title}" once more, with ${names}`]]
}

function resumeFor({ view, file, saved, asked, adds }: Closing): Commands {
  const resume = ['cuecard', 'call', '--resume', file]
  const data = asked.data.length > 0 ? [] : ['--data', 'FILE']
  const goOn: Commands = [[shellWords(resume), 'go on where you stopped']]
  const add: Commands = [
    [shellWords([...resume, ...data, '--save']), 'add what you learnt to the dossier'],
  ]
  return [...(view.step ? goOn : []), ...(saved === undefined && adds ? add : [])]
}

/** @returns lines, to be written to stderr */
export async function closing(talk: Closing): Promise<string[]> {
  const { view, file, saved, unkept } = talk
  const commands = [...resumeFor(talk), ...(await documentsFor(talk)), ...roundFor(talk)]
  return [
    '',
    ...(view.notes.length > 0
      ? ['What you noted', ...noteLines(view.notes)]
      : ['Nothing was noted.']),
    '',
    ...(unkept.length > 0 ? ['These could not be kept: copy them now.', ...unkept, ''] : []),
    `The conversation is kept in ${file}`,
    ...(saved === undefined ? [] : [`What you noted is in ${saved} as well`]),
    ...(commands.length > 0 ? ['', 'What you can do next'] : []),
    ...commands.flatMap(([command, does]) => [`  ${command}`, `      ${does}`]),
  ].map(printable)
}
