/** Owns what a plain word of YAML is: text, a number, yes or no; by the core schema of YAML 1.2. */
import { unsure } from './unsure.ts'

const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/

/** Nothing, and other ways to write numbers, yes and no. */
const ODD =
  /^(?:~|null|Null|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/

/** What anything but text begins with. */
const BEGINNINGS = '0123456789.+-~nNtTfF'

/** A plain word as the `yaml` package reads it; leaves the quick reading where it is written oddly. */
export function readPlainScalar(word: string): string | number | boolean {
  if (!BEGINNINGS.includes(word.charAt(0))) return word
  if (word === 'true' || word === 'false') return word === 'true'
  if (NUMBER.test(word)) return Number(word)
  return ODD.test(word) ? unsure() : word
}
