/** Asks, on a terminal, what a new dossier is for and what it must know. */
import { autocomplete, isCancel, select, text } from '@clack/prompts'
import type { StarterDocument, StarterQuestion } from '@cuecard/core/dossier'
import type { Entry } from '../input/catalog.ts'
import type { Terminal } from '../io.ts'

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Whether a document has every word that was typed somewhere about it. */
const has =
  (typed: string) =>
  ({ id, title, summary }: Entry<unknown>): boolean => {
    const all = `${id} ${title} ${summary}`.toLowerCase()
    return typed
      .toLowerCase()
      .split(/\s+/)
      .every((word) => all.includes(word))
  }

/** The id of the document that is chosen; nothing where the person broke off. */
export async function chooseDocument(
  documents: readonly Entry<unknown>[],
  terminal: Terminal,
): Promise<string | undefined> {
  const chosen = await autocomplete({
    ...wide(terminal),
    withGuide: false,
    message: 'What do you want to make?',
    placeholder: 'type a word of it',
    maxItems: 8,
    options: documents.map(({ id, title, summary }) => ({
      value: id,
      label: title,
      hint: summary,
    })),
    filter: (typed, { value }) => documents.filter(has(typed)).some(({ id }) => id === value),
    validate: (value) => (value === undefined ? 'Nothing is called so.' : undefined),
  })
  return isCancel(chosen) ? undefined : chosen
}

/** A terminal may not know how wide it is; that is no reason to write a letter a line. */
function wide(terminal: Terminal): Terminal {
  if (!terminal.output.columns) Object.assign(terminal.output, { columns: 80, rows: 24 })
  return terminal
}

const LATER = ''

function asking(
  { what, description, example, choices }: StarterQuestion,
  terminal: Terminal,
  wrong: (answer: string) => string | undefined,
): Promise<string | symbol> {
  const isSame = description?.toLowerCase().startsWith(what.toLowerCase()) ?? true
  const message = isSame ? upperFirst(what) : `${upperFirst(what)}\n  ${description}`
  if (choices) {
    const options = [
      ...choices.map((value) => ({ value })),
      { value: LATER, label: 'say it later' },
    ]
    return select({ ...terminal, withGuide: false, message, options, showInstructions: false })
  }
  return text({
    ...terminal,
    withGuide: false,
    message,
    ...(example !== undefined && { placeholder: `such as ${example}` }),
    validate: (answer) => wrong(answer ?? ''),
  })
}

/**
 * @param data what is known already, and is not asked
 * @returns the data with the answers; nothing where the person broke off
 */
export async function askQuestions(
  documents: readonly StarterDocument[],
  data: object,
  terminal: Terminal,
): Promise<object | undefined> {
  const { answerStarter, starterQuestions } = await import('@cuecard/core/dossier')
  const questions = starterQuestions(documents, data)
  if (questions.length === 0) return data
  const title = documents.length === 1 ? documents[0]!.title : 'A dossier'
  const { output } = wide(terminal)
  output.write(`${title}. Enter alone leaves a line to fill in later.\n\n`)
  let known = data
  for (const question of questions) {
    const { path } = question
    const answer = await asking(question, terminal, (typed) => {
      const { finding } = answerStarter(known, path, typed)
      return finding && [finding.message, finding.hint].filter(Boolean).join(' ')
    })
    if (isCancel(answer)) return undefined
    output.write('\n')
    known = answerStarter(known, path, String(answer ?? LATER)).data ?? known
  }
  return known
}
