/** Owns what there is to say about a document before it goes out: what is missing, and where to add it. */
import type { Finding } from '@cuecard/core'

interface Props {
  findings: readonly Finding[]
  linkTo: (path: string) => string
  isDraft: boolean
}

export function Findings({ findings, linkTo, isDraft }: Props) {
  if (findings.length === 0) return null
  return (
    <div class="card findings">
      {isDraft && <p>This is a draft. What stands in brackets is still missing.</p>}
      <ul>
        {findings.map(({ code, severity, message, place, hint }) => (
          <li class={severity}>
            {message} {code === 'missing-fact' ? '' : hint}{' '}
            {place?.path && (
              <a href={linkTo(place.path)}>{code === 'missing-fact' ? 'Add it' : 'Go there'}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
