/** What a script is once its page is read: plain, serialisable data that a walk and a printed card share. */

/** Markdown as the page has it, tags and all, with the line of the file that it begins at. */
export interface Slice {
  text: string
  /** From 1. */
  line: number
}

/** An answer and where it leads. */
export interface Choice {
  /** Stable: the front matter's name for the answer, or else the id of the step that it leads to. */
  id: string
  /** The answer as the page words it: inline Markdown. */
  label: Slice
  /** The id of a step. */
  to: string
}

/** Something that is written down at a step, and where it lands in the dossier. */
export interface Capture {
  id: string
  /** What to write down, in plain words. */
  what: string
  /** Whether the very words count, or a short note does. */
  words: 'verbatim' | 'short'
  /** Whether several may be taken down, one at a time. */
  many: boolean
  /** A path of the dossier, such as `captures[]` or `people[].cares`. */
  to: string
}

/** When a step is to be left out: as data, so that a walk needs no code from the page. */
export type Guard =
  | { kind: 'known'; path: string }
  | { kind: 'missing'; path: string }
  | { kind: 'answered'; step: string; choice: string }

/** A run of main steps that is walked once for each of several things. */
export interface Loop {
  id: string
  /** A list of the dossier, such as `arenas`. */
  over: string
  /** What the thing at hand is called in the steps. */
  as: string
  /** No more rounds than this. */
  atMost: number
  /** The first and the last step of the run. */
  from: string
  to: string
}

interface StepBase {
  /** Stable; it never follows from the wording. */
  id: string
  /** The heading's text. */
  title: string
  /** The heading's line in the file. */
  line: number
  /** The block quotations: what to say, one line after the other. */
  say: Slice[]
  /** The prose: why it works, and how to do it. */
  why: Slice[]
  /** The line that leads into what may be heard, where there is one. */
  cue: Slice | null
  /** What may be heard, one an item. */
  listen: Slice[]
  /** The line that leads into the choices, where there is one. */
  ask: Slice | null
  choices: Choice[]
  captures: Capture[]
  /** All must hold, or the step is passed over. */
  guards: Guard[]
}

/** A step of the main line. `next` is null where the script ends. */
export interface MainStep extends StepBase {
  kind: 'main'
  next: string | null
}

/** A step that only an answer leads to; the walk goes on at `next`, by default the next main step. */
export interface BranchStep extends StepBase {
  kind: 'branch'
  /** The main step that it stands under. */
  under: string
  next: string | null
}

/** A step that returns to where it was entered from. */
export interface DetourStep extends StepBase {
  kind: 'detour'
  under: string
}

export type Step = MainStep | BranchStep | DetourStep

/** A script's page, read. */
export interface ScriptSource {
  id: string
  title: string
  /** One sentence for lists. */
  summary: string
  file: string
  /** What stands before the first step, without the page's own title. */
  intro: Slice | null
  /** In the order of the page. */
  steps: Step[]
  loops: Loop[]
  /** Points of the brief by step id; they stay out of what is shipped. */
  covers: Record<string, string[]>
  /** The page as written. */
  source: string
}
