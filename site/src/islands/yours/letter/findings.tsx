/** Owns what there is to say about a document before it goes out: what is missing, and where to add it. */
import type { Finding } from '@cuecard/core'
import { plainHint } from './plain-hint.ts'

interface Props {
  findings: readonly Finding[]
  /** Where something can be done about it. */
  linkOf: (finding: Finding) => string | undefined
  isDraft: boolean
}

export function Findings({ findings, linkOf, isDraft }: Props) {
  if (findings.length === 0) return null
  return (
    <div class="card findings">
      {isDraft && <p>This is a draft. What stands in brackets is still missing.</p>}
      <ul>
        {findings.map((finding) => {
          const link = linkOf(finding)
          return (
            <li class={finding.severity}>
              {finding.message} {plainHint(finding)}{' '}
              {link && <a href={link}>{finding.code === 'missing-fact' ? 'Add it' : 'Go there'}</a>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
