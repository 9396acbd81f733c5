/** What the types promise to those who walk a script; checked by `tsc`, never run. */
import { delightedBossQuestionScript, secondInterviewCallScript } from '../../generated/catalog.ts'
import {
  type Additions,
  type CaptureId,
  type ChoiceId,
  type Entry,
  type HastRoot,
  type Session,
  type StepId,
  apply,
  collect,
  nextRound,
  start,
  view,
  withCollected,
} from '../../src/index.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Script } from '../../src/script/script.ts'

/** Fails to compile unless both types are the very same. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
declare function same<One, Other>(isSame: Same<One, Other>): void

declare const dossier: Dossier
declare const anyScript: Script
const script = delightedBossQuestionScript

// A session is plain data, whatever script it is of.
const session = start(script, { data: dossier, with: ['dana'], at: '2026-11-20T15:00-05:00' })
same<typeof session, Session>(true)
start(script)
start(script, { data: {} })
// @ts-expect-error -- no such option
start(script, { to: 'dana' })

// Entries name what the script has.
apply(script, session, { kind: 'answered' })
apply(script, session, { kind: 'answered', choice: 'nothing-fits' })
apply(script, session, { kind: 'noted', capture: 'answer', text: 'A calm Friday.', by: 'dana' })
apply(script, session, { kind: 'noted', text: 'Tea.' })
apply(script, session, { kind: 'jumped', to: 'write-it-down' })
apply(script, session, { kind: 'undone', at: '2026-11-20T15:00-05:00' })
// @ts-expect-error -- an answer of another script
apply(script, session, { kind: 'answered', choice: 'one-of-several' })
// @ts-expect-error -- no such capture
apply(script, session, { kind: 'noted', capture: 'answre', text: 'x' })
// @ts-expect-error -- no such step
apply(script, session, { kind: 'jumped', to: 'write-it-dwon' })
// @ts-expect-error -- a note has words
apply(script, session, { kind: 'noted', capture: 'answer' })
// @ts-expect-error -- no such kind
apply(script, session, { kind: 'sung' })
same<CaptureId<typeof script>, 'answer'>(true)
same<ChoiceId<typeof script>, 'you-know-the-problem' | 'you-have-done-the-work' | 'nothing-fits'>(
  true,
)
const step: StepId<typeof secondInterviewCallScript> = 'ask-where-you-rank'
const entry: Entry<typeof secondInterviewCallScript> = { kind: 'jumped', to: step }
apply(secondInterviewCallScript, session, entry)

// Of a script that is known at run time only, any word may be an id.
apply(anyScript, session, { kind: 'answered', choice: 'anything' })
same<StepId<Script>, string>(true)

// A view speaks in the format asked for, and names what the script has.
const text = view(script, session, dossier).step!
same<typeof text.say, string[]>(true)
same<typeof text.id, StepId<typeof script>>(true)
same<(typeof text.choices)[0]['id'], ChoiceId<typeof script>>(true)
same<(typeof text.captures)[0]['id'], 'answer'>(true)
apply(script, session, { kind: 'answered', choice: text.choices[0]!.id })
const tree = view(script, session, {}, { format: 'tree' }).step!
same<typeof tree.say, HastRoot[]>(true)
// @ts-expect-error -- plain data speaks no lines
view(anyScript, session)

// What is collected joins a dossier, or as much of one as there is.
const additions = collect(script, session)
same<typeof additions, Additions>(true)
const joined: Dossier = withCollected(dossier, additions).data
same<typeof joined, Dossier>(true)
withCollected({}, additions).data.captures?.map(({ words }) => words)
start(script, { data: dossier, ...nextRound(dossier, session) })
