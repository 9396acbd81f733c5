/** Owns the documents that stand at the end of a call themselves, and not only as a link. Each is loaded then. */
import { type HastRoot, render } from '@cuecard/core'
import { growthPlan } from '@cuecard/core/documents/growth-plan'
import type { Dossier } from '@cuecard/core/schemas'
import type { ComponentType } from 'preact'
import { timeText } from './time-text.ts'
import { Blocks } from './words.tsx'

function GrowthPlan({ data }: { data: Partial<Dossier> }) {
  const now = timeText(new Date())
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const { body, findings } = render(
    growthPlan,
    { ...data, kind: 'hiring' },
    {
      format: 'tree',
      now,
      timeZone,
      draft: true,
    },
  )
  return (
    <section aria-label={growthPlan.title}>
      {findings
        .filter(({ severity }) => severity === 'error')
        .map(({ message, hint }) => (
          <p class="call-notice">{[message, hint].filter(Boolean).join(' ')}</p>
        ))}
      <div class="call-document">{body && <Blocks tree={body as HastRoot} under={1} />}</div>
    </section>
  )
}

/** By the id of the script. */
export const endingDocuments: Readonly<
  Record<string, ComponentType<{ data: Partial<Dossier> }> | undefined>
> = { 'reverse-interview': GrowthPlan }
