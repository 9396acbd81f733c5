/** What a document is to the one who renders it: its program, what it reads, and what it cannot do without. */
import type { Program } from '../document/program.ts'
import type { Finding } from '../findings/finding.ts'
import type { Settings } from '../helpers/helper.ts'
import type { Dossier } from '../schemas/dossier.ts'
import type { Interview } from '../schemas/interview.ts'
import type { Person } from '../schemas/person.ts'
import type { Shape } from '../shape/shape.ts'

/** How a message travels: as an e-mail, with a subject line, or as a letter, with a date and names. */
export type Channel = 'email' | 'letter'

/** How a message speaks. */
export type Tone = 'warm' | 'formal' | 'brief'

/** An option that a document cannot be rendered without. */
export type Need = 'to' | 'now' | 'timeZone'

/** What a facts function knows beside the data. */
export interface FactsContext {
  person?: Person | undefined
  interview?: Interview | undefined
  /** An RFC 9557 time: the moment to count from. Absent where the caller gave none. */
  now?: string | undefined
  timeZone?: string | undefined
  locale: string
  channel: Channel
  tone: Tone
  /** In a walk: the ids of the people talked to. */
  with?: readonly string[] | undefined
  /** In a walk: the ids of the people to be met next. */
  next?: readonly string[] | undefined
  /** In a walk: what a loop is at, in the words that it was noted in. */
  item?: string | undefined
}

/** What words cannot derive: computed from the data before the template runs. */
export interface Facts {
  facts: object
  findings: Finding[]
}

/** What is to be done about a text's length. */
export interface Fitted {
  /** Facts to make a shorter text from; absent where the text may stay as it is. */
  facts?: object
  findings: Finding[]
}

/** Finds the context that a document is shown from, once it fits. */
export type Fit = (
  program: Program,
  context: object,
  settings: Settings,
) => { context: object; findings: Finding[] }

/** A fact without which the document must not go out. */
export interface Requirement {
  /** A path of the template's context, such as `facts.topics[0].topic`. */
  path: string
  /** Where the person adds it, as a path of the dossier; the path itself where absent. */
  at?: string
  /** Completes "Thank-you letter for Dana Whitfield: … is missing." */
  what: string
  /** What to add, for the hint. */
  add: string
  /** What a draft shows in its place, in brackets. */
  marker: string
}

/**
 * A document, compiled. `Data` is what it reads of a dossier; `Needs` are the options that it asks for.
 * Made by the compiler; used with `render` and `check`.
 */
export interface DocumentDefinition<Data = AnyData, Needs extends Need = Need> {
  readonly kind: 'document'
  readonly id: string
  readonly title: string
  /** One sentence for lists. */
  readonly summary: string
  /** The id of the playbook that it belongs to. */
  readonly playbook: string
  /** The language of its words, a BCP 47 tag. */
  readonly locale: string
  /** `person` where it is rendered once for each person met. */
  readonly per: 'person' | null
  /** Whether it is made before people are met: for everybody known, and where nobody is, for whoever it will be. */
  readonly beforehand?: true
  readonly needs: readonly Needs[]
  /** The shape of the data that it reads. */
  readonly shape: { readonly [root: string]: Shape }
  readonly requires: readonly Requirement[]
  readonly facts: ((data: never, context: FactsContext) => Facts) | null
  /** Whether those of one round compare what they get, so that no two may say nearly the same. */
  readonly distinct: boolean
  /** Where only so much text has room: makes it fit. Absent where any length will do. */
  readonly fit?: Fit
  readonly program: Program
  /** Carries the data's type; never present. */
  readonly dataType?: Data
}

/** Data that is only read: what is frozen, `as const`, or kept in a store will do as well as what is not. */
type OnlyRead<Value> = Value extends readonly (infer Entry)[]
  ? readonly OnlyRead<Entry>[]
  : Value extends object
    ? { readonly [Field in keyof Value]: OnlyRead<Value[Field]> }
    : Value

/** What any document reads: as much of a dossier as there is, or several side by side. */
type AnyData = OnlyRead<Partial<Dossier>> | ApplicationsFor<keyof Dossier>

/** Several applications side by side, as much of each as a document reads; one whole dossier counts as one. */
export type ApplicationsFor<Read extends keyof Dossier> =
  | OnlyRead<Dossier>
  | {
      readonly applications: readonly {
        readonly [Root in Read]?: OnlyRead<Dossier[Root]> | undefined
      }[]
    }

/** A dossier's parts that a document cannot do without, and those that it can use. */
export type DataFor<Required extends keyof Dossier, Optional extends keyof Dossier> =
  | OnlyRead<Dossier>
  | ({ readonly [Root in Required]-?: OnlyRead<NonNullable<Dossier[Root]>> } & {
      readonly [Root in Optional]?: OnlyRead<Dossier[Root]> | undefined
    })
