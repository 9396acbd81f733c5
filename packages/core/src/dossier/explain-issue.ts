/** Owns what is said about a value that its schema refuses. */
import type * as z from 'zod'
import { nearest } from '../findings/did-you-mean.ts'
import type { Finding } from '../findings/finding.ts'
import { dossierSchema } from '../schemas/dossier.ts'
import type { Path } from './path-text.ts'
import type { Places } from './places.ts'
import { descriptionOf, fieldsOf, schemaAt } from './schema-at.ts'

type Issue = z.core.$ZodIssue

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/**
 * A finding for one issue that zod reports.
 *
 * @param issue zod's issue
 * @param data what was checked
 * @param places where its parts stand
 */
export function explainIssue(issue: Issue, data: unknown, places: Places): Finding {
  const path = issue.path as Path
  const value = valueAt(data, path)
  if (value === undefined) return missing(path, places)
  const place = places.of(path)
  const where = place.path ?? 'The dossier'
  const finding = (code: string, should: string, hint?: string): Finding => ({
    code,
    severity: 'error',
    message: `${where} ${should}, but it is ${shown(value)}.`,
    place,
    ...(hint !== undefined && hint !== '' && { hint }),
  })
  const unlike = (words: string[]): Finding =>
    finding('invalid-value', `should be ${oneOf(words)}`, didYouMean(value, words))
  switch (issue.code) {
    case 'invalid_type':
      return finding(
        'wrong-type',
        `should be ${kinds[issue.expected] ?? issue.expected}`,
        better(path, value, issue.expected, places),
      )
    case 'invalid_value':
      return unlike(issue.values.map(String))
    case 'invalid_union':
      return unlike('options' in issue ? (issue.options ?? []).map(String) : [])
    case 'too_small':
      return finding('invalid-value', `should be ${issue.minimum} or more`)
    case 'too_big':
      return finding('invalid-value', `should be ${issue.maximum} or less`)
    case 'custom':
      return finding(issue.params?.code ?? 'invalid-value', issue.message, issue.params?.hint)
    default:
      return finding('invalid-value', 'should be something else', issue.message)
  }
}

function missing(path: Path, places: Places): Finding {
  const field = String(path.at(-1))
  const place = places.of(path)
  const description = descriptionOf(schemaAt(dossierSchema, path))
  return {
    code: 'missing-field',
    severity: 'error',
    message: `${places.of(path.slice(0, -1)).path ?? 'The dossier'} needs the field ${field}.`,
    place,
    hint: `Add ${field}: … ${description ? `(${lowerFirst(description).replace(/\.$/, '')})` : ''}`.trim(),
  }
}

/** How the value should have been written, where that can be told. */
function better(path: Path, value: unknown, expected: string, places: Places): string | undefined {
  const schema = schemaAt(dossierSchema, path)
  const fields = schema && fieldsOf(schema)
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotes: ${JSON.stringify(places.source(path) ?? String(value))}.`
  }
  if (expected === 'array' && typeof value !== 'object') return `Write a list: [${shown(value)}].`
  if (expected === 'array') return 'Begin each entry with a hyphen and a space.'
  if (fields?.full && typeof value === 'string') return `Write { full: ${shown(value)} }.`
  if (path.length === 0) return 'A dossier begins with a line such as kind: application.'
  if (fields) return `Its fields are ${Object.keys(fields).join(', ')}.`
  if (expected === 'boolean' && typeof value === 'string') return truth(value)
  if (expected === 'number' && typeof value === 'string')
    return 'Write it in digits, without quotes: 7.'
  return undefined
}

const truth = (value: string) =>
  /^(y|yes|on)$/i.test(value)
    ? 'Write true.'
    : /^(n|no|off)$/i.test(value)
      ? 'Write false.'
      : 'Write true or false, without quotes.'

function didYouMean(value: unknown, values: string[]): string | undefined {
  const guess = typeof value === 'string' ? nearest(value, values) : undefined
  return guess === undefined ? undefined : `Did you mean ${guess}?`
}

const oneOf = (values: string[]) =>
  values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : String(values[0])

/** A value in a few words: scalars as they are, the rest by kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  }
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : String(value)
}

function valueAt(data: unknown, path: Path): unknown {
  let at = data
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
