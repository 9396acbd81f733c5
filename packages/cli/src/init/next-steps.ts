/** What is said when a dossier was begun: what it lacks, and what can be done with it. */
import type { StarterQuestion } from '@cuecard/core/dossier'
import { printable } from '../findings/printable.ts'
import { shellWords } from '../output/shell-words.ts'
import type { Wanted } from './wanted-documents.ts'

/** @param file as the person would write it */
export function nextSteps(
  { documents, id }: Wanted,
  missing: readonly StarterQuestion[],
  file: string,
): string[] {
  const lacks =
    missing.length === 0
      ? []
      : [
          '',
          'What is still needed has a line in it that begins with #',
          ...missing.map(({ what, path }) => `  ${what} (${path})`),
        ]
  const named = id === null ? [] : [id]
  const verb = id !== null && missing.length === 0 ? 'render' : 'check'
  const [{ title, summary } = { title: '', summary: '' }] = documents
  const does = verb === 'render' ? summary || title : 'what is missing, and where it goes'
  const command = shellWords(['cuecard', verb, ...named, '--data', file])
  return [...lacks, '', 'What you can do next', `  ${command}`, `      ${does}`].map(printable)
}
