/** Owns the call of Handlebars' precompiler, and the form in which a program's text is kept. */
import type { Emitted } from './emit.ts'
import { shortHandlebars } from './short-code.ts'

/** Handlebars counts these among the helpers it knows; here they are none. */
const REFUSED = { helperMissing: false, blockHelperMissing: false, log: false, lookup: false }

/** Where a call stood in the template; Handlebars adds it to each call, and nothing reads it. */
const LOCATION =
  /,"loc":\{(?:"source":"",)?"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g

/**
 * Keeps the text plain ASCII, and short. Handlebars escapes control characters; what else is not ASCII stands in
 * string literals only.
 */
function toAscii(text: string): string {
  const escape = (code: number) =>
    code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`
  return text
    .replace(/\\u0000(?!\d)|\\u00([0-9a-f]{2})|\\./g, (whole, low?: string) => {
      if (low !== undefined) return `\\x${low}`
      return whole === '\\u0000' ? '\\0' : whole
    })
    .replace(/[^\n\x20-\x7E]/g, (character) => escape(character.charCodeAt(0)))
}

/**
 * Precompiles an emitted program.
 *
 * @returns a JavaScript expression: the specification that Handlebars' runtime takes
 */
export function precompile({ ast, helpers, data }: Emitted): string {
  const knownHelpers = { ...REFUSED, ...Object.fromEntries(helpers.map((name) => [name, true])) }
  const text = shortHandlebars.precompile(ast, {
    knownHelpers: knownHelpers as unknown as KnownHelpers,
    knownHelpersOnly: true,
    ignoreStandalone: true,
    data,
  }) as string
  return toAscii(text.replace(LOCATION, ''))
}
