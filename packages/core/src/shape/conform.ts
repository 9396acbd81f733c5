/** Owns what a document sees of the data at run time: a plain copy within its shape, and findings for the rest. */
import type { Finding } from '../findings/finding.ts'
import type { Shape } from './shape.ts'
import { isDateOrTime } from './time-pattern.ts'

/** The copy, and what was wrong with the original. */
export interface Conformed {
  data: Record<string, unknown>
  findings: Finding[]
}

type Fields = Record<string, unknown>

/** For each scalar shape: what JavaScript calls it, and what a person does. */
const scalars: Record<string, readonly [type: string, words: string]> = {
  s: ['string', 'text'],
  n: ['number', 'a number'],
  b: ['boolean', 'true or false'],
  t: ['string', 'a time such as "2026-11-20T15:00-05:00[America/New_York]"'],
}

/**
 * Copies data into a shape: own enumerable properties that the shape names, as plain objects and lists.
 *
 * `null`, `undefined` and blank text are absence, in lists too. What has the wrong type is left out and reported.
 *
 * @param shape the shape of an object
 * @param data anything; nothing in it can make this throw
 * @returns the copy, and a finding for each value of a wrong type
 * @example
 * conform({ name: { full: 's' } }, { name: 'Dana' }).findings[0].hint // 'Write { full: "Dana" }.'
 */
export function conform(shape: Shape, data: unknown): Conformed {
  const findings: Finding[] = []

  /** Copies one field that is there; `around` are the objects it is in, so that a cycle ends. */
  const copy = (
    shape: Shape,
    parent: object,
    key: string,
    path: string,
    around: object[],
  ): unknown => {
    let came = 'something that cannot be read'
    let write: string | false = ''
    try {
      const value = (parent as Fields)[key]
      if (value == null || (typeof value === 'string' && !value.trim())) return
      if (typeof value !== 'object') {
        if (fits(shape, value)) return value
        came = shown(value)
        write = instead(shape, value, came)
      } else {
        if (around.includes(value)) throw value
        const within = [...around, value]
        const some = shape === '*'
        const own = Object.keys(value)
        if (Array.isArray(value)) {
          if (some || isList(shape)) {
            return own
              .filter((i) => +i >= 0)
              .map((i) => copy(some ? shape : shape[0], value, i, `${path}[${i}]`, within))
              .filter((item) => item !== undefined)
          }
          came = 'a list'
        } else {
          if (some || isObject(shape)) {
            const fields: Fields = {}
            for (const name of some ? own : Object.keys(shape)) {
              if (!some && !own.includes(name)) continue
              const inner = some ? shape : (shape[name] as Shape)
              const item = copy(inner, value, name, path ? `${path}.${name}` : name, within)
              if (item !== undefined && name !== '__proto__') fields[name] = item
            }
            return fields
          }
          came = 'an object'
        }
      }
    } catch {
      // A getter or a proxy threw, or an object is part of itself: `came` says so.
    }
    const wanted = isList(shape) ? 'a list' : isObject(shape) ? 'an object' : scalars[shape]?.[1]
    findings.push({
      code: 'wrong-type',
      severity: 'error',
      message: `${path || 'The data'} should be ${wanted ?? 'plain data'}, but it is ${came}.`,
      place: { path },
      ...(write && { hint: `Write ${write}.` }),
    })
  }
  return { data: (copy(shape, { data }, 'data', '', []) ?? {}) as Fields, findings }
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)
const isObject = (shape: Shape): shape is Readonly<Record<string, Shape>> =>
  typeof shape === 'object' && !isList(shape)

const fits = (shape: Shape, value: unknown) =>
  shape === '*'
    ? /^([nb]|st)/.test(typeof value)
    : typeof shape === 'string' &&
      typeof value === scalars[shape]?.[0] &&
      (shape !== 'n' || Number.isFinite(value)) &&
      (shape !== 't' || isDateOrTime(value as string))

const shown = (value: unknown) =>
  typeof value === 'string'
    ? JSON.stringify(value.slice(0, 40))
    : typeof value === 'function'
      ? 'a function'
      : String(value)

/** How a scalar should have been written, where that can be told. */
const instead = (shape: Shape, value: unknown, came: string) =>
  /^([nb]|st)/.test(typeof value) &&
  (isList(shape)
    ? `[${came}]`
    : isObject(shape)
      ? 'full' in shape && `{ full: ${came} }`
      : shape === 's' && `"${value}"`)
