/** Owns what a path means where it stands: which frame it starts from, and the shape of what it names. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { Shape } from '../../shape/shape.ts'
import type { Path } from './handlebars-ast.ts'

/**
 * One context: the root's, or that of a `with` or `each`. A path that reaches an outer frame is compiled to that
 * frame's block parameter, or to `@root`, never to Handlebars' own depths, which skip a frame whose value is the one around it.
 */
export interface Frame {
  kind: 'root' | 'with' | 'each'
  shape: Shape
  /** The static path of its value from the root; null where a helper made the value. */
  path: string | null
  parent: Frame | null
  /** Names that the author gave: `as |item index|`. */
  names: readonly string[]
  /** The block parameter of its value; of its index or key. */
  parameter: string
  indexParameter: string
  /** Whether the program needs them. */
  uses: { value: boolean; index: boolean }
  /** Whether the frame is a partial's: names from outside end here. */
  barrier: boolean
}

/** What a path names. */
export interface Resolved {
  shape: Shape
  path: string | null
  /** The same path for the program, free of any doubt between fields and helpers. */
  node: Path
  /** Whether it reads what Handlebars keeps beside the data: `@first` and the like, and `@root`. */
  data: boolean
}

/** Why a path names nothing. */
export interface Unresolved {
  message: string
  hint: string
}

/** A frame within another. */
export function frameWithin(
  parent: Frame | null,
  kind: Frame['kind'],
  value: { shape: Shape; path: string | null },
  names: readonly string[] = [],
): Frame {
  const depth: number = parent ? Number(parent.parameter.slice(1)) + 1 : 0
  return {
    kind,
    ...value,
    parent,
    names,
    parameter: `v${depth}`,
    indexParameter: `i${depth}`,
    uses: { value: false, index: false },
    barrier: false,
  }
}

const LOOP_DATA: Record<string, Shape> = { index: 'n', key: 's', first: 'b', last: 'b' }

/** Whether a path may be one of the author's names, and not a field by `this.` or `../`. */
const isBare = (node: Path) => node.depth === 0 && !/^(?:\.|this\b)/.test(node.original)

function named(frame: Frame, name: string): { frame: Frame; index: boolean } | null {
  for (let at: Frame | null = frame; at; at = at.parent) {
    const position = at.names.indexOf(name)
    if (position >= 0) return { frame: at, index: position === 1 }
    if (at.barrier) return null
  }
  return null
}

function outer(frame: Frame, depth: number): Frame | null {
  let at: Frame | null = frame
  for (let i = 0; i < depth && at; i++) at = at.parent
  return at
}

function rootOf(frame: Frame): Frame {
  return frame.parent ? rootOf(frame.parent) : frame
}

function describe(shape: Shape): string {
  if (typeof shape !== 'string') return Array.isArray(shape) ? 'a list' : 'an object'
  return { s: 'text', n: 'a number', b: 'true or false', t: 'a time', '*': 'anything' }[shape]
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)

/**
 * Follows parts into a shape, and says where they end.
 *
 * @param before what is written before the parts, as `../`
 */
function descend(
  start: { shape: Shape; path: string | null },
  parts: readonly string[],
  original: string,
  before: string,
): { shape: Shape; path: string | null } | Unresolved {
  let { shape, path } = start
  for (const [index, part] of parts.entries()) {
    const whole = path || 'the data'
    if (shape === '*') {
      path = path === null ? null : path ? `${path}.${part}` : part
    } else if (isList(shape)) {
      if (part === 'length') shape = 'n'
      else if (/^\d+$/.test(part)) shape = shape[0]
      else {
        return {
          message: `There is no "${part}" at "${original}": "${whole}" is a list.`,
          hint: `Go through it with {{#each ${path || 'this'}}}, or name one item, as in ${path || 'this'}.0.`,
        }
      }
      path = path === null ? null : part === 'length' ? `${path}.length` : `${path}[${part}]`
    } else if (typeof shape === 'string' || !Object.hasOwn(shape, part)) {
      const names: string[] = typeof shape === 'string' ? [] : Object.keys(shape)
      const near = nearest(part, names)
      return {
        message: `There is no "${part}" ${original === part ? 'here' : `at "${original}"`}: ${typeof shape === 'string' ? `"${whole}" is ${describe(shape)}` : `${path ? `"${path}"` : 'the data'} has no such field`}.`,
        hint: near
          ? `Did you mean "${before}${[...parts.slice(0, index), near].join('.')}"?`
          : names.length
            ? `It has ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}.`
            : 'Print it as it is, or name a field of an object.',
      }
    } else {
      shape = shape[part] as Shape
      path = path === null ? null : path ? `${path}.${part}` : part
    }
  }
  return { shape, path }
}

/** A path for the program that reads from the context at hand. */
function scopedPath(node: Path, parts: readonly string[]): Path {
  return {
    ...node,
    data: false,
    depth: 0,
    parts: [...parts],
    original: ['this', ...parts].join('.'),
  }
}

/** A path for the program that starts at the data as a whole. */
function rootPath(node: Path, parts: readonly string[]): Path {
  const all = ['root', ...parts]
  return { ...node, data: true, depth: 0, parts: all, original: `@${all.join('.')}` }
}

/** A path for the program that starts at a block parameter. */
function parameterPath(node: Path, parameter: string, parts: readonly string[]): Path {
  return {
    ...node,
    data: false,
    depth: 0,
    parts: [parameter, ...parts],
    original: [parameter, ...parts].join('.'),
  }
}

/** Says what a path names, or why it names nothing. */
export function resolvePath(node: Path, frame: Frame): Resolved | Unresolved {
  if (node.data && node.parts[0] !== 'root') return resolveLoopData(node, frame)

  const name = isBare(node) && !node.data ? named(frame, node.parts[0] ?? '') : null
  if (name?.index) {
    const found = descend(
      { shape: isList(name.frame.shape) ? 'n' : '*', path: null },
      node.parts.slice(1),
      node.original,
      `${node.parts[0]}.`,
    )
    if ('message' in found) return found
    name.frame.uses.index = true
    return { ...found, node: parameterPath(node, name.frame.indexParameter, []), data: false }
  }
  const target = node.data ? rootOf(frame) : (name?.frame ?? outer(frame, node.depth))
  if (!target) {
    return {
      message: `"${node.original}" goes above the data: ${frame.parent ? 'there are fewer blocks around it' : 'there is no each or with around it'}.`,
      hint: 'Only each and with make a level; take a "../" away.',
    }
  }
  const parts = node.data || name ? node.parts.slice(1) : node.parts
  const way = /^(?:(?:\.\.?|this|@root)[./])*/.exec(node.original)?.[0] ?? ''
  const found = descend(target, parts, node.original, name ? `${node.parts[0]}.` : way)
  if ('message' in found) return found
  if (target === frame) return { ...found, node: scopedPath(node, parts), data: false }
  if (target.kind === 'root') return { ...found, node: rootPath(node, parts), data: true }
  target.uses.value = true
  return { ...found, node: parameterPath(node, target.parameter, parts), data: false }
}

function resolveLoopData(node: Path, frame: Frame): Resolved | Unresolved {
  const name = node.parts[0] ?? ''
  const loops: Frame[] = []
  for (let at: Frame | null = frame; at; at = at.parent) if (at.kind === 'each') loops.push(at)
  const shape = Object.hasOwn(LOOP_DATA, name) ? LOOP_DATA[name] : undefined
  if (shape && node.parts.length === 1 && loops[node.depth])
    return { shape, path: null, node, data: true }
  const near = nearest(name, [...Object.keys(LOOP_DATA), 'root'])
  return {
    message: shape
      ? `"${node.original}" stands outside any each.`
      : `There is no "${node.original}".`,
    hint: shape
      ? 'Use it within {{#each}}.'
      : near
        ? `Did you mean "@${near}"?`
        : 'There are @index, @key, @first, @last and @root.',
  }
}
