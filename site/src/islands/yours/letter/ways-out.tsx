/** Owns the ways in which a letter leaves the page: copied, shared, or downloaded. */
import { useState } from 'preact/hooks'
import { copyText } from './clipboard.ts'
import {
  type FileFormat,
  type FileSource,
  download,
  downloadDates,
  readsDates,
  textOf,
} from './files.ts'
import { inFormat } from './renderings.ts'

const downloads: readonly (readonly [FileFormat, string])[] = [
  ['eml', 'E-mail draft, .eml'],
  ['text', '.txt'],
  ['markdown', '.md'],
  ['html', '.html'],
]

export function WaysOut({ source }: { source: FileSource }) {
  const [said, say] = useState('')
  const doing = (work: () => Promise<void>, words: string) => async () => {
    try {
      await work()
      say(words)
    } catch (error) {
      // Whoever closes the share sheet has changed their mind.
      if ((error as Error).name !== 'AbortError') say('Your browser does not allow it.')
    }
  }
  const share = async () => {
    const { document, data, options, made } = source
    const letter = inFormat(document, data, options, made, 'text')
    await navigator.share({ title: letter?.subject ?? document.title, text: letter?.body ?? '' })
  }
  const dates = async () => {
    const some = await downloadDates(source)
    say(some ? 'Your dates are downloaded.' : 'Nothing with a date is due.')
  }
  const get = (format: FileFormat) =>
    doing(() => download(source, format), 'Your file is downloaded.')
  return (
    <>
      <div class="actions bar">
        <button
          type="button"
          class="btn btn-main"
          onClick={() => void doing(() => copyText(textOf(source, 'text')), 'Copied.')()}
        >
          Copy
        </button>
        <button type="button" class="btn" onClick={() => void get('docx')()}>
          Download .docx
        </button>
        {'share' in navigator && (
          <button type="button" class="btn" onClick={() => void doing(share, 'Shared.')()}>
            Share
          </button>
        )}
        <p class="label" role="status">
          {said}
        </p>
      </div>
      <details class="fold">
        <summary>Other ways</summary>
        <div class="actions">
          <button
            type="button"
            class="btn"
            onClick={() =>
              void doing(() => copyText(textOf(source, 'markdown')), 'Copied as Markdown.')()
            }
          >
            Copy as Markdown
          </button>
          <button
            type="button"
            class="btn"
            onClick={() =>
              void doing(() => copyText(textOf(source, 'html'), true), 'Copied as HTML.')()
            }
          >
            Copy as HTML
          </button>
          {downloads.map(([format, words]) => (
            <button type="button" class="btn" onClick={() => void get(format)()}>
              {words}
            </button>
          ))}
          {readsDates(source.document) && (
            <button type="button" class="btn" onClick={() => void dates()}>
              What is due next, .ics
            </button>
          )}
          <button type="button" class="btn" onClick={() => print()}>
            Print, or save as PDF
          </button>
        </div>
      </details>
    </>
  )
}
