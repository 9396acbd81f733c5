/** What a helper is: a pure function from values to text, a number, or true or false, never to markup. */

/** What may stand at a helper's parameter; the compiler checks a template's paths against it. */
export type ParamType = 'text' | 'number' | 'boolean' | 'time' | 'name' | 'list' | 'any'

export interface Param {
  name: string
  type: ParamType
  optional?: boolean
  /** The only words it may be; each call writes one of them out. */
  oneOf?: readonly string[]
}

/** What the one who renders decides for all helpers of a template. */
export interface Settings {
  /** A BCP 47 language tag, such as `en-US`. */
  locale: string
  /** An IANA time zone for times that carry none of their own. */
  timeZone?: string | undefined
}

/**
 * A helper as programs call it. Missing values arrive as `undefined`; one that cannot answer returns
 * `undefined`, which prints nothing.
 */
export type HelperFunction = (
  args: readonly unknown[],
  hash: Readonly<Record<string, unknown>>,
  settings: Settings,
) => unknown

/** A helper and all that is known of it. */
export interface Helper {
  name: string
  /** One sentence for the documentation. */
  summary: string
  /** A template line and what it prints, for the documentation and its test. */
  example: { template: string; data: Record<string, unknown>; prints: string }
  params: readonly Param[]
  /** True where the last parameter may repeat. */
  rest?: boolean
  /** Named arguments, as `style="long"`. */
  hash?: Readonly<Record<string, Param>>
  /** What it returns; only text and numbers may be printed, any may be a subexpression. */
  returns: ParamType
  run: HelperFunction
}
