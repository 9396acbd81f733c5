export { type DueEvent, dueEvents } from './agenda/due-events.ts'
export { type DueNext, type DueRow, dueNext } from './agenda/due-next.ts'
export { nearest } from './findings/did-you-mean.ts'
export type { Finding, Place, Severity } from './findings/finding.ts'
export { check } from './render/check.ts'
export type {
  ApplicationsFor,
  Channel,
  DataFor,
  DocumentDefinition,
  Facts,
  FactsContext,
  Fitted,
  Need,
  Requirement,
  Tone,
} from './render/document-definition.ts'
export { type Letter, type Letters, lettersFor } from './render/letters-for.ts'
export type { AnyOptions, Bodies, Format, OptionsFor } from './render/options.ts'
export type { FormatOptions, Rendering } from './render/produce.ts'
export { render } from './render/render.ts'
export type { TracePiece } from './render/trace.ts'
export { unknownNames } from './render/unknown-names.ts'
export { UsageError } from './render/usage-error.ts'
export type { ScriptOptions } from './script/prepare-script.ts'
export {
  type RenderScriptOptions,
  type ScriptBodies,
  type ScriptFormat,
  type ScriptRendering,
  renderScript,
} from './script/render-script.ts'
export type {
  BranchStep,
  Capture,
  Choice,
  ChoiceRecord,
  DetourStep,
  Guard,
  Loop,
  MainStep,
  Script,
  ScriptDefinition,
  ScriptLines,
  Step,
} from './script/script.ts'
export type { SpokenChoice, SpokenScript, SpokenStep } from './script/spoken-script.ts'
export type { HastContent, HastElement, HastRoot, HastText } from './writers/tree.ts'
export type { Roles } from './derive/roles.ts'
export type { Session } from './schemas/session.ts'
export type { Additions, PersonAddition } from './walk/additions.ts'
export { apply } from './walk/apply.ts'
export { type CollectOptions, collect } from './walk/collect.ts'
export type { CaptureId, ChoiceId, Entry, StepId } from './walk/entry.ts'
export { nextRound } from './walk/next-round.ts'
export { type StartOptions, start } from './walk/start.ts'
export { type ViewOptions, view } from './walk/view.ts'
export type { View, ViewedPlace } from './walk/view-as.ts'
export type { ViewedNote } from './walk/viewed-note.ts'
export type { ViewedCapture, ViewedChoice, ViewedRound, ViewedStep } from './walk/viewed-step.ts'
export { type WithCollected, withCollected } from './walk/with-collected.ts'
export { type WithPerson, withPerson } from './walk/with-person.ts'
