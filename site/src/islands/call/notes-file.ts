/** Owns the notes of a call as a text, to be kept elsewhere. */
import { type Stage, nameOf } from './stage.ts'

/** Notes under the lines that they were taken at. */
export function notesText({ script, view, kept }: Pick<Stage, 'script' | 'view' | 'kept'>): string {
  const { session, data } = kept
  const names = (ids: readonly string[] = []) => ids.map((id) => nameOf(id, data)).join(', ')
  const day = session?.started?.slice(0, 16).replace('T', ' ')
  const head = [script.title, day, names(session?.with)].filter(Boolean).join('\n')
  let above: string | undefined
  const lines = view!.notes.flatMap(({ title, topic, what, text, by, about }) => {
    const heading = [title ?? 'At the end', topic, what].filter(Boolean).join(', ')
    const whom = by ?? about
    const line = `- ${text.replaceAll('\n', '\n  ')}${whom === null ? '' : ` (${nameOf(whom, data)})`}`
    const isNew = heading !== above
    above = heading
    return isNew ? ['', heading, line] : [line]
  })
  return `${head}\n${lines.join('\n')}\n`
}

/** Lets the browser save them. */
export function saveNotes(stage: Stage): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([notesText(stage)], { type: 'text/plain' }))
  link.download = `${stage.kept.session!.id}.txt`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Whether they could be copied. */
export async function copyNotes(stage: Stage): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(notesText(stage))
    return true
  } catch {
    return false
  }
}
