/** Owns a letter on its card in the browser, and the reasons for its lines once they are asked for. */
import { useRef, useState } from 'preact/hooks'
import { linesOf } from './lines.ts'
import type { Made } from './renderings.ts'
import { TreeView } from './tree-view.tsx'

interface Props {
  made: Made
  title: string
  /** How many more letters there are: an edge each. */
  more: number
  source: string
  linkTo: (path: string) => string
  titleOf: (path: string) => string
  missing: (text: string) => string | undefined
}

export function LetterView({ made: { letter }, title, more, source, ...links }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [reasoned, setReasoned] = useState(false)
  if (!letter.body) return null
  const { person, subject, body, trace = [] } = letter
  const toggle = async () => {
    const { hideWhy, showWhy } = await import('./why.ts')
    if (reasoned) hideWhy(list.current!)
    else showWhy(list.current!, trace, { source, ...links })
    setReasoned(!reasoned)
  }
  return (
    <article aria-label={person ? `To ${person.name}` : title}>
      <div class="actions">
        <button type="button" class="btn" aria-pressed={reasoned} onClick={() => void toggle()}>
          Why these lines?
        </button>
      </div>
      <ol class="card letter" ref={list}>
        {subject && (
          <li class="line head">
            <span class="num" />
            <div class="body">
              <p class="label">Subject</p>
              <p class="voice voice-s">{subject}</p>
            </div>
          </li>
        )}
        {linesOf(body).map(({ number, block, node }) => (
          <li class="line" data-block={block}>
            <span class="num" aria-hidden="true">
              {number}
            </span>
            <div class="body voice voice-s">
              <TreeView nodes={[node]} />
            </div>
          </li>
        ))}
      </ol>
      {more > 0 && <Edges count={more} />}
    </article>
  )
}

function Edges({ count }: { count: number }) {
  // A style attribute would be refused by the page's policy.
  const set = (edges: HTMLElement | null) => {
    edges?.style.setProperty('--n', String(Math.min(count, 12)))
  }
  return <div class="edges" ref={set} aria-hidden="true" />
}
