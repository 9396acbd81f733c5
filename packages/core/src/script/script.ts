/** What a script is: plain, serialisable data that a walk and a printed card share, and the code that speaks its lines. */
import type { Program } from '../document/program.ts'
import type { Facts, FactsContext } from '../render/document-definition.ts'
import type { Shape } from '../shape/shape.ts'

/** Markdown as the page has it, tags and all, with the line of the file that it begins at. */
export interface Slice {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** An answer and where it leads. */
export interface Choice {
  /** Stable: the front matter's name for the answer, or else the id of the step that it leads to. */
  readonly id: string
  /** The answer as the page words it: inline Markdown. */
  readonly label: Slice
  /** The id of a step. */
  readonly to: string
}

/** Something that is written down at a step, and where it lands in the dossier. */
export interface Capture {
  readonly id: string
  /** What to write down, in plain words. */
  readonly what: string
  /** Whether the very words count, or a short note does. */
  readonly words: 'verbatim' | 'short'
  /** Whether several may be taken down, one at a time. */
  readonly many: boolean
  /**
   * A path of the dossier. `[]` appends to a list: `captures[]`, `people[next].cares[]`; of a list of entries the
   * field that takes the words follows: `process[].label`. A word in brackets picks entries: `with` (the people
   * talked to), `next` (those to be met next), or a loop's `as` (what it is at).
   */
  readonly to: string
  /** What the field there takes, where that is not any words; notes that are no such thing stay captures only. */
  readonly takes?: Takes
  /** Where it adds an entry: those of its other fields that a walk can fill by itself. */
  readonly fills?: readonly Fill[]
}

/** What a field takes: `id`, the id of a person; a list, one of its words; `nothing`, no words at all. */
export type Takes = 'date' | 'time' | 'number' | 'yes-or-no' | 'id' | 'nothing' | readonly string[]

/** A field that a walk can fill by itself: who said it and where, and that a thing to go through was chosen. */
export type Fill = 'id' | 'chosen' | 'by' | 'from' | 'interview'

/** What the choice of an answer puts on record, beside being remembered. */
export interface ChoiceRecord {
  /** A path of the dossier, as a capture's, that takes one value. */
  readonly to: string
  /** By the id of the answer; an answer without a value records nothing. */
  readonly values: Readonly<Record<string, string | boolean | number>>
}

/** When a step is to be left out: as data, so that a walk needs no code from the page. */
export type Guard =
  | { readonly kind: 'known'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'answered'; readonly step: string; readonly choice: string }

/** A run of main steps that is walked once for each of several things. */
export interface Loop {
  readonly id: string
  /** A list of the dossier, such as `arenas`. */
  readonly over: string
  /** What the thing at hand is called in the steps. */
  readonly as: string
  /** No more rounds than this. */
  readonly atMost: number
  /** The first and the last step of the run. */
  readonly from: string
  readonly to: string
}

interface StepBase {
  /** Stable; it never follows from the wording. */
  readonly id: string
  /** The heading's text. */
  readonly title: string
  /** The heading's line in the file. */
  readonly line: number
  /** The block quotations: what to say, one line after the other. */
  readonly say: readonly Slice[]
  /** The prose: why it works, and how to do it. */
  readonly why: readonly Slice[]
  /** The line that leads into what may be heard, where there is one. */
  readonly cue: Slice | null
  /** What may be heard, one an item. */
  readonly listen: readonly Slice[]
  /** The line that leads into the choices, where there is one. */
  readonly ask: Slice | null
  readonly choices: readonly Choice[]
  readonly captures: readonly Capture[]
  readonly records: readonly ChoiceRecord[]
  /** All must hold, or the step is passed over. */
  readonly guards: readonly Guard[]
}

/** A step of the main line. `next` is null where the script ends. */
export interface MainStep extends StepBase {
  readonly kind: 'main'
  readonly next: string | null
}

/** A step that only an answer leads to; the walk goes on at `next`, by default the next main step. */
export interface BranchStep extends StepBase {
  readonly kind: 'branch'
  /** The main step that it stands under. */
  readonly under: string
  readonly next: string | null
}

/** A step that returns to where it was entered from. */
export interface DetourStep extends StepBase {
  readonly kind: 'detour'
  readonly under: string
}

export type Step = MainStep | BranchStep | DetourStep

/** A script as plain data: what `start`, `apply` and `collect` need, and what serialises. */
export interface Script {
  readonly kind: 'script'
  readonly id: string
  readonly title: string
  /** One sentence for lists. */
  readonly summary: string
  /** The id of the playbook that it belongs to. */
  readonly playbook: string
  /** The language of its words, a BCP 47 tag. */
  readonly locale: string
  /** Counted up by its author when the conversation changes. */
  readonly version: string
  /** A mark of its steps, answers, captures and loops; a reworded line changes nothing in it. */
  readonly structure: string
  /** In the order of the page. */
  readonly steps: readonly Step[]
  readonly loops: readonly Loop[]
}

/** What `view` needs of a script beside its plain data: the code that speaks its lines. */
export interface ScriptLines {
  /** The shape of the data that its lines, facts and guards read. */
  readonly shape: { readonly [root: string]: Shape }
  readonly facts: ((data: never, context: FactsContext) => Facts) | null
  /** What stands before the first step, where something does. */
  readonly intro: Program | null
  /** A step's page below its heading, by step id. */
  readonly steps: Readonly<Record<string, Program>>
}

/** A script with its lines. They are code, and do not count as data: JSON and copies of it are a plain `Script`. */
export interface ScriptDefinition extends Script {
  readonly lines: ScriptLines
}
