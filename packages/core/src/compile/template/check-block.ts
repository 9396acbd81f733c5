/** Owns what a block takes: one value, of a kind it can use, and no more names than it has values for. */
import type { Shape } from '../../shape/shape.ts'
import type { Compiled } from './compile-expression.ts'
import type { Block } from './handlebars-ast.ts'
import type { Point } from './source-text.ts'
import type { Report } from './template-finding.ts'

/** How many names a block gives, what it says where there are more, and what to write then. */
const NAMES: Record<string, { most: number; message: string; hint: string }> = {
  with: {
    most: 1,
    message: '{{#with}} gives one name, that of its value',
    hint: 'Write {{#with path as |name|}}.',
  },
  each: {
    most: 2,
    message: '{{#each}} gives two names, that of the entry and that of its number',
    hint: 'Write {{#each path as |entry number|}}.',
  },
}
const NO_NAME = {
  most: 0,
  message: 'Only {{#each}} and {{#with}} give names',
  hint: 'Write the path in full, or give it a name by {{#with path as |name|}}.',
}

function checkNames(tag: Block, name: string, at: Point, report: Report): void {
  const names = (tag.program ?? tag.inverse)?.blockParams ?? []
  const { most, message, hint } = NAMES[name] ?? NO_NAME
  const repeated = names.find((each, index) => names.indexOf(each) < index)
  if (names.length > most) {
    report(
      'block-arguments',
      at,
      `${message}, but here ${names.length === 1 ? 'is one' : `are ${names.length}`}: ${names.join(', ')}.`,
      hint,
    )
  } else if (repeated !== undefined) {
    report(
      'block-arguments',
      at,
      `{{#${name}}} gives the name "${repeated}" twice.`,
      'Give each of the two a name of its own.',
    )
  }
}

/** Reports what a block cannot take. */
export function checkBlock(tag: Block, name: string, at: Point, report: Report): void {
  const isChoice = name === 'if' || name === 'unless'
  // One that does not exist has been refused as such.
  if (!isChoice && !Object.hasOwn(NAMES, name)) return
  checkNames(tag, name, at, report)
  const hash = (tag.hash?.pairs ?? []).map((pair) => pair.key)
  const allowed = isChoice ? ['includeZero'] : []
  const stray = hash.find((key) => !allowed.includes(key))
  if (tag.params.length === 1 && stray === undefined) return
  report(
    'block-arguments',
    at,
    stray === undefined
      ? `{{#${name}}} takes one value, but here are ${tag.params.length}.`
      : `{{#${name}}} has no argument "${stray}".`,
    isChoice
      ? 'For several conditions, write {{#if (and a b)}} or {{#if (or a b)}}.'
      : `Write {{#${name} path}}.`,
  )
}

/** What an `each` goes through: the shape of an item of its list, and its path. */
export function itemOf(
  list: Compiled | undefined,
  at: Point,
  report: Report,
): { shape: Shape; path: string | null } {
  const shape = list?.shape ?? '*'
  const path = list?.path ? `${list.path}[]` : null
  if (Array.isArray(shape)) return { shape: shape[0] as Shape, path }
  if (shape !== '*') {
    report(
      'not-a-list',
      at,
      `{{#each}} goes through a list, but "${list?.text ?? ''}" is not one.`,
      'For one object, write {{#with}}.',
    )
  }
  return { shape: '*', path }
}
