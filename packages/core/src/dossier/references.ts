/** Owns the references between entries of a dossier: which field names an entry of which list. */
import { nearest } from '../findings/did-you-mean.ts'
import type { Finding } from '../findings/finding.ts'
import { entriesOf } from './entries-of.ts'
import type { Path } from './path-text.ts'
import type { Places } from './places.ts'

/**
 * Fields that name an entry of a list by its id, by that list: for a form or an editor that offers the entries to choose from.
 * `*` stands for each item of a list.
 *
 * @example
 * dossierReferences.people // ['interviews.*.people.*', 'captures.*.by', …]
 */
export const dossierReferences: Readonly<Record<string, readonly string[]>> = {
  people: [
    'interviews.*.people.*',
    'interviews.*.thanked.*',
    'interviews.*.discussed.*.with.*',
    'captures.*.by',
    'captures.*.about',
    'observations.*.by',
    'offers.*.by',
    'questions.*.to.*',
    'situations.*.from',
    'process.*.with.*',
    'decision.callBack.with',
    'employment.boss',
    'host',
  ],
  interviews: ['captures.*.interview', 'observations.*.interview', 'situations.*.interview'],
  accomplishments: ['interviews.*.discussed.*.accomplishment', 'situations.*.accomplishment'],
  captures: ['objectives.*.from'],
  criteria: ['observations.*.criterion'],
  offers: ['observations.*.offer'],
}

/** The same, in steps. */
const references = Object.entries(dossierReferences).map(([list, patterns]) => ({
  list,
  patterns: patterns.map((pattern) => pattern.split('.')),
}))

/**
 * The list whose entry a field names.
 *
 * @example
 * listNamedAt(['captures', 0, 'by']) // 'people'
 */
export function listNamedAt(path: Path): string | undefined {
  const pattern = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
  return references.find(({ list }) => dossierReferences[list]!.includes(pattern))?.list
}

const singular: Record<string, string> = {
  people: 'person',
  interviews: 'interview',
  accomplishments: 'accomplishment',
  captures: 'capture',
  criteria: 'criterion',
  offers: 'offer',
}

/**
 * An error for each reference to an entry that is not there.
 *
 * @param data the dossier that refers; may be anything
 * @param places where its parts stand
 * @param all every dossier in which the entry may be: this one, and those that join it
 */
export function unknownReferences(
  data: unknown,
  places: Places,
  all: readonly unknown[],
): Finding[] {
  return references.flatMap(({ list, patterns }) => {
    let ids: Set<string> | undefined
    const isKnown = (value: unknown) =>
      typeof value !== 'string' ||
      (ids ??= new Set(all.flatMap((dossier) => idsIn(dossier, list)))).has(value)
    // Where each stands is asked only if one of them is not known: nearly always they all are.
    return patterns
      .filter((pattern) => !everyAt(data, pattern, isKnown))
      .flatMap((pattern) => valuesAt(data, pattern))
      .filter(({ value }) => !isKnown(value))
      .map(({ value, path }) => unknownReference(value as string, places.of(path), list, ids!))
  })
}

/** Whether each value at a pattern passes. */
function everyAt(
  data: unknown,
  pattern: readonly string[],
  passes: (value: unknown) => boolean,
  at = 0,
): boolean {
  const key = pattern[at]
  if (key === undefined) return passes(data)
  if (key === '*') {
    return !Array.isArray(data) || data.every((item) => everyAt(item, pattern, passes, at + 1))
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return true
  return everyAt((data as Record<string, unknown>)[key], pattern, passes, at + 1)
}

function unknownReference(
  id: string,
  place: Finding['place'],
  list: string,
  ids: Set<string>,
): Finding {
  const guess = nearest(id, ids)
  const known =
    ids.size > 0
      ? `The ids under ${list} are ${[...ids].join(', ')}.`
      : `Add it under ${list}, with id: ${id}.`
  return {
    code: 'unknown-reference',
    severity: 'error',
    message: `${place?.path} names the ${singular[list]} ${JSON.stringify(id)}, but no entry of ${list} has that id.`,
    ...(place && { place }),
    hint: guess === undefined ? known : `Did you mean ${guess}?`,
  }
}

const idsIn = (data: unknown, list: string) =>
  entriesOf(data, list).flatMap(({ entry }) => (typeof entry.id === 'string' ? [entry.id] : []))

function valuesAt(
  data: unknown,
  pattern: readonly string[],
  path: Path = [],
): { value: unknown; path: Path }[] {
  const [key, ...rest] = pattern
  if (key === undefined) return [{ value: data, path }]
  if (key === '*') {
    return Array.isArray(data)
      ? data.flatMap((item, index) => valuesAt(item, rest, [...path, index]))
      : []
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return []
  return valuesAt((data as Record<string, unknown>)[key], rest, [...path, key])
}
