/** Owns a document as it reads with the reader's own facts: whom it is to, how it speaks, what is missing, and the ways out. */
import type { AnyOptions, Channel, DocumentDefinition, Finding, Tone } from '@cuecard/core'
import type { Dossier } from '@cuecard/core/schemas'
import { useMemo, useState } from 'preact/hooks'
import type { Side } from '../../store/kept.ts'
import { addressOf } from '../address.ts'
import { valueAt } from '../form/data.ts'
import { entryTitle } from '../form/entry-id.ts'
import { pathOf } from '../form/field.ts'
import { Findings } from './findings.tsx'
import { LetterView } from './letter-view.tsx'
import { missingField } from './missing-field.ts'
import { optionsHere } from './moment.ts'
import { findingsOf, lettersMade } from './renderings.ts'
import { Picks } from './picks.tsx'
import { WaysOut } from './ways-out.tsx'

interface Props {
  document: DocumentDefinition<unknown>
  data: Partial<Dossier>
  /** Another one for other data: a letter with its reasons is then drawn anew. */
  edition: string
  side: Side
  /** Which tones and channels change what it says. */
  variants: { tones: readonly Tone[]; channels: readonly Channel[] }
  durable: boolean
  source: string
}

const tones: Record<Tone, string> = { warm: 'Warm', formal: 'Formal', brief: 'Brief' }
const channels: Record<Channel, string> = { email: 'An e-mail', letter: 'A letter on paper' }

export function Mine({ document, data, edition, side, variants, durable, source }: Props) {
  const [now] = useState(() => new Date())
  const [nth, setNth] = useState(0)
  const [tone, setTone] = useState<Tone>('warm')
  const [channel, setChannel] = useState<Channel>('email')
  const options: AnyOptions = useMemo(
    () => ({ ...optionsHere(document, now), tone, channel }),
    [document, now, tone, channel],
  )
  const all = useMemo(() => lettersMade(document, data, options), [document, data, options])
  const { letters } = all
  const made = letters[Math.min(nth, letters.length - 1)]
  const people = letters.flatMap(({ letter: { person } }, at) =>
    person ? [[String(at), person.name] as const] : [],
  )
  const findings = findingsOf(all, made)
  const linkTo = (path: string) => addressOf(side, path)
  const person = made?.letter.person?.id
  const linkOf = (finding: Finding) => {
    if (finding.code === 'missing-fact')
      return addressOf(side, missingField(finding, data, person), person)
    return finding.place?.path === undefined ? undefined : linkTo(finding.place.path)
  }
  /** In a draft, the words that stand for a fact that is missing are those of its finding. */
  const missing = (text: string) => {
    const need = document.requires.find(({ marker }) => text === `[${marker}]`)
    const finding = need && findings.find(({ hint }) => hint === need.add)
    return finding && linkOf(finding)
  }
  return (
    <section class="mine" aria-labelledby="mine">
      <h2 id="mine">With your facts</h2>
      <div class="picks">
        <Picks label="To" options={people} value={String(nth)} pick={(at) => setNth(Number(at))} />
        <Picks
          label="Tone"
          options={variants.tones.map((each) => [each, tones[each]])}
          value={tone}
          pick={setTone}
        />
        <Picks
          label="As"
          options={variants.channels.map((each) => [each, channels[each]])}
          value={channel}
          pick={setChannel}
        />
      </div>
      <Findings findings={findings} linkOf={linkOf} isDraft={made?.isDraft ?? false} />
      {made && (
        <>
          <LetterView
            key={`${nth} ${tone} ${channel} ${edition}`}
            made={made}
            title={document.title}
            more={letters.length - 1}
            source={source}
            linkTo={linkTo}
            titleOf={(path) => entryTitle(valueAt(data, pathOf(path)))}
            missing={missing}
          />
          <WaysOut source={{ document, data, options, made }} />
        </>
      )}
      <p class="label">
        <a href={addressOf(side)}>Change your facts</a>. They stay in this{' '}
        {durable ? 'browser' : 'window, and are gone when it closes'}.
      </p>
    </section>
  )
}
