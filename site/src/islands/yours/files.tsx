/** Owns the file: out as the YAML that the command line reads, in again, and the end of everything. */
import { useRef, useState } from 'preact/hooks'
import type { Finding } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { eraseAll, type Side } from '../store/kept.ts'
import { save } from './save.ts'

interface Props {
  side: Side
  /** What there is to export. */
  dossier: () => Partial<Dossier>
  /** What a resume is added to. */
  candidate: () => Partial<Dossier>
  hasSome: boolean
  onImport: (side: Side, dossier: Partial<Dossier>) => void
  onErase: () => void
}

interface Said {
  words: string
  findings: readonly Finding[]
}

const placeOf = ({ place }: Finding): string => {
  const spot = [place?.file, place?.line, place?.column].filter((part) => part !== undefined)
  return spot.join(':')
}

export function Files({ side, dossier, candidate, hasSome, onImport, onErase }: Props) {
  const [said, say] = useState<Said>({ words: '', findings: [] })
  const dialog = useRef<HTMLDialogElement>(null)
  const tell = (words: string, findings: readonly Finding[] = []) => say({ words, findings })

  const download = async () => {
    const { exported } = await import('./transfer.ts')
    save(
      `${side === 'hiring' ? 'hiring' : 'dossier'}.yaml`,
      'application/yaml',
      exported(dossier()),
    )
    tell('Your file is downloaded.')
  }
  const copy = async () => {
    const { exported } = await import('./transfer.ts')
    await navigator.clipboard.writeText(exported(dossier()))
    tell('Your file is on the clipboard.')
  }
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    const { imported } = await import('./transfer.ts')
    const { side: where, dossier: data, added, findings } = await imported(file, candidate())
    input.value = ''
    if (!where || !data) return tell(`${file.name} was not taken: nothing has changed.`, findings)
    onImport(where, data)
    tell(added ? `${file.name} was added to what you have.` : `${file.name} is here now.`, findings)
  }

  return (
    <section class="files" aria-labelledby="file">
      <h2 id="file">Your file</h2>
      <p class="lede">
        Everything above as one YAML file, the same that the command line reads. Keep it somewhere
        safe, or take it to another browser.
      </p>
      <div class="actions">
        <button
          type="button"
          class="btn btn-main"
          disabled={!hasSome}
          onClick={() => void download()}
        >
          Download .yaml
        </button>
        <button type="button" class="btn" disabled={!hasSome} onClick={() => void copy()}>
          Copy as YAML
        </button>
        <label class="btn">
          Open a file
          <input
            class="hidden-words"
            type="file"
            accept=".yaml,.yml,.json"
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
        <button type="button" class="btn" onClick={() => dialog.current?.showModal()}>
          Erase everything
        </button>
      </div>
      <p class="label">
        A dossier takes the place of what is here; a profile or a JSON Resume is added to it.
      </p>
      <div role="status" class="said">
        {said.words && <p>{said.words}</p>}
        {said.findings.length > 0 && (
          <ul>
            {said.findings.map((finding) => (
              <li class={finding.severity}>
                <span class="label">
                  {placeOf(finding)} {finding.place?.path}
                </span>
                <p>
                  {finding.message} {finding.hint}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
      <dialog ref={dialog} aria-labelledby="erase" class="card">
        <h2 id="erase">Erase everything?</h2>
        <p>
          All that you typed on this site goes: both sides, and every call that you began. It cannot
          be brought back.
        </p>
        <form method="dialog" class="actions">
          <button class="btn" autofocus>
            Keep it
          </button>
          <button
            class="btn btn-main"
            onClick={() => {
              void eraseAll().then(() => {
                onErase()
                tell('Everything is erased.')
              })
            }}
          >
            Yes, erase it
          </button>
        </form>
      </dialog>
    </section>
  )
}
