/** What the types of a script promise: its ids by name, so that editors complete them; checked by `tsc`, never run. */
import { delightedBossQuestionScript } from '../../generated/catalog.ts'
import {
  type Script,
  type ScriptDefinition,
  type SpokenScript,
  type Step,
  renderScript,
} from '../../src/index.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'

/** Fails to compile unless both types are the very same. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
declare function same<One, Other>(isSame: Same<One, Other>): void

declare const dossier: Dossier
const script = delightedBossQuestionScript

// It is a script, and plain data is one as well.
script satisfies ScriptDefinition
script satisfies Script

// Ids are literal.
same<typeof script.id, 'delighted-boss-question'>(true)
type Steps = (typeof script.steps)[number]
const known: Steps['id'] = 'write-it-down'
// @ts-expect-error -- no step is called so
const unknown: Steps['id'] = 'write-it-dwn'
type Asking = Extract<Steps, { readonly id: 'answer-to-it-at-once' }>
same<
  Asking['choices'][number]['id'],
  'you-know-the-problem' | 'you-have-done-the-work' | 'nothing-fits'
>(true)
type Writing = Extract<Steps, { readonly id: 'write-it-down' }>
same<Writing['captures'][number]['id'], 'answer'>(true)

// Steps are told apart by kind: a detour has no way on of its own.
declare const step: Step
if (step.kind === 'detour') {
  // @ts-expect-error -- it returns to where it came from
  void step.next
} else same<typeof step.next, string | null>(true)

// The format decides what the body is; a part of a dossier will do.
const text = renderScript(script, { people: dossier.people! })
same<typeof text.body, string | null>(true)
const data = renderScript(script, dossier, { format: 'data', with: ['miriam'] })
same<typeof data.body, SpokenScript | null>(true)
// @ts-expect-error -- a name is an object
renderScript(script, { candidate: { name: 'Sam Reed' } })

void [known, unknown]
