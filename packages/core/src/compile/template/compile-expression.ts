/** Owns the step from an expression as written to one that the program can hold, checked against the data's shape. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { Helper } from '../../helpers/helper.ts'
import type { Shape } from '../../shape/shape.ts'
import { type Argument, checkArguments, shapeOfReturn } from './check-arguments.ts'
import type { Expression, Hash, Mustache, Path, SubExpression } from './handlebars-ast.ts'
import { offsetOf } from './parse-handlebars.ts'
import { type Frame, type Resolved, resolvePath } from './scope.ts'
import type { SourceText } from './source-text.ts'
import type { Report } from './template-finding.ts'

/** What expressions need to know of the program around them. */
export interface ExpressionContext {
  report: Report
  helpers: Readonly<Record<string, Helper>>
  /** Names of helpers that the program calls; filled here. */
  called: Set<string>
  /** The paths from the root that the program reads; filled here. */
  paths: Set<string>
  /** Set where the program reads `@first` and the like. */
  reads: { data: boolean }
}

/** An expression, ready for the program. */
export interface Compiled extends Argument {
  node: Expression
  /** The static path that it names; for a call, the first that its arguments name. */
  path: string | null
  /** Whether the value at that path is text or the like, and nothing is read after it. */
  direct: boolean
}

interface Call {
  path: Expression
  params: Expression[]
  hash?: Hash | undefined
}

const isPath = (node: Expression): node is Path => node.type === 'PathExpression'

/** The name that a call may call: one word, and not a field by `this.` or `../`. */
function callee(node: Expression): string | null {
  if (!isPath(node)) return null
  return node.original
}

/** Compiles the expressions of one source within one frame. */
export function expressionCompiler(context: ExpressionContext, source: SourceText, frame: Frame) {
  const { report, helpers, called, paths, reads } = context
  const pointOf = (node: { loc: { start: { line: number; column: number } } }) => ({
    source,
    offset: offsetOf(source.text, node.loc.start),
  })
  const textOf = (node: Expression) =>
    source.text.slice(offsetOf(source.text, node.loc.start), offsetOf(source.text, node.loc.end))
  const helperNamed = (name: string | null): Helper | undefined =>
    name !== null && Object.hasOwn(helpers, name) ? helpers[name] : undefined
  const unknown = (node: Expression): Compiled => ({
    node,
    shape: '*',
    text: textOf(node),
    path: null,
    direct: false,
  })
  /** A fact that the program takes a step to, as it does not to `this`; `@index` and its like are none. */
  const isDirect = ({ shape, node: { parts, data } }: Resolved): boolean =>
    /^[snbt]$/.test(String(shape)) &&
    (!data || parts[0] === 'root') &&
    (parts.length > 1 || /^(?!(?:root|[vi]\d+)$)/.test(parts[0] ?? 'v0'))

  const resolve = (node: Path): Resolved | null => {
    const resolved = resolvePath(node, frame)
    if ('message' in resolved) {
      report('unknown-path', pointOf(node), resolved.message, resolved.hint)
      return null
    }
    if (resolved.data) reads.data = true
    if (resolved.path) paths.add(resolved.path)
    return resolved
  }

  const argument = (node: Expression): Compiled => {
    const literal = (shape: Shape): Compiled => {
      const { value } = node as unknown as { value: string | number | boolean }
      return { node, shape, literal: value, text: textOf(node), path: null, direct: false }
    }
    switch (node.type) {
      case 'StringLiteral':
        return literal('s')
      case 'NumberLiteral':
        return literal('n')
      case 'BooleanLiteral':
        return literal('b')
      case 'NullLiteral':
      case 'UndefinedLiteral':
        return { node, shape: '*', literal: null, text: textOf(node), path: null, direct: false }
      case 'SubExpression':
        return call(node as SubExpression, node)
      default: {
        const resolved = isPath(node) ? resolve(node) : null
        return resolved
          ? { ...resolved, text: textOf(node), direct: isDirect(resolved) }
          : unknown(node)
      }
    }
  }

  const call = ({ path, params, hash }: Call, whole: Expression): Compiled => {
    const name = callee(path)
    const helper = helperNamed(name)
    if (!helper || name === null) {
      const near = name === null ? undefined : nearest(name, Object.keys(helpers))
      const word = name ?? textOf(path)
      report(
        'unknown-helper',
        pointOf(path),
        `There is no helper "${word}".`,
        near
          ? `Did you mean "${near}"?`
          : `The helpers are ${Object.keys(helpers).join(', ') || 'none'}.`,
      )
    }
    const args = params.map(argument)
    const pairs = (hash?.pairs ?? []).map((pair) => ({
      pair,
      value: argument(pair.value as Expression),
    }))
    if (!helper || name === null) return unknown(whole)
    called.add(name)
    const byName = Object.fromEntries(pairs.map(({ pair, value }) => [pair.key, value]))
    for (const { code, at, message, hint } of checkArguments(helper, args, byName)) {
      const node =
        typeof at === 'number' ? params[at] : pairs.find(({ pair }) => pair.key === at)?.pair
      report(code, pointOf(node ?? path), message, hint)
    }
    const named = [...args, ...pairs.map(({ value }) => value)].filter(({ path }) => path)
    return {
      node: {
        ...whole,
        path: { ...path, parts: [name], depth: 0, data: false, original: name },
        params: args.map(({ node }) => node),
        hash: pairs.length
          ? { ...hash, pairs: pairs.map(({ pair, value }) => ({ ...pair, value: value.node })) }
          : undefined,
      } as unknown as Expression,
      shape: shapeOfReturn(helper.returns),
      text: textOf(whole),
      path: named[0]?.path ?? null,
      direct: named.length === 1 && named[0]!.direct,
    }
  }

  const refuseUnprintable = ({ shape, text, path }: Compiled, node: Mustache) => {
    const point = pointOf(node)
    if (shape === 't' && path !== null && isPath(node.path as Expression) && !node.params.length) {
      const hint = `Write {{date ${text}}} or {{time ${text}}}.`
      report(
        'time-printed-raw',
        point,
        `"${text}" would be printed as the dossier writes it.`,
        hint,
        'warning',
      )
    } else if (shape === 'b') {
      report(
        'unprintable-value',
        point,
        `"${text}" is true or false: it has no words of its own.`,
        `Write {{#if ${text}}}…{{/if}}.`,
      )
    } else if (typeof shape === 'object') {
      const list = Array.isArray(shape)
      report(
        'unprintable-value',
        point,
        `"${text}" is ${list ? 'a list' : 'an object'}: it has no text of its own.`,
        list
          ? `Go through it with {{#each ${text}}}, or join its texts with a helper.`
          : `Name one of its fields${Object.keys(shape).length ? `: ${Object.keys(shape).slice(0, 12).join(', ')}` : ''}.`,
      )
    }
  }

  return {
    argument,

    /** A mustache: a path, or a helper's call. A bare word is a call only if the helper can do without arguments. */
    mustache(node: Mustache): Compiled {
      const path = node.path as Expression
      const bare = !node.params.length && !node.hash?.pairs.length
      if (!isPath(path)) {
        const shown = textOf(path)
        report(
          'literal-value',
          pointOf(node),
          `${shown} is a literal, not a path.`,
          'Write it as text, without braces.',
        )
        return unknown(node as unknown as Expression)
      }
      const helper = helperNamed(callee(path))
      const isCall =
        !bare ||
        (helper && (helper.params.length === 0 || helper.params.every((param) => param.optional)))
      if (isCall) {
        const compiled = call(
          { path, params: node.params as Expression[], hash: node.hash },
          node as unknown as Expression,
        )
        refuseUnprintable(
          {
            ...compiled,
            text: `(${textOf(node as unknown as Expression).replace(/^\{\{~?\s*|\s*~?\}\}$/g, '')})`,
          },
          node,
        )
        return compiled
      }
      if (helper && 'message' in resolvePath(path, frame)) {
        call({ path, params: [] }, node as unknown as Expression)
        return unknown(node as unknown as Expression)
      }
      const resolved = resolve(path)
      if (!resolved) return unknown(node as unknown as Expression)
      const compiled = {
        ...resolved,
        text: textOf(path),
        direct: isDirect(resolved),
        node: { ...node, path: resolved.node } as unknown as Expression,
      }
      refuseUnprintable(compiled, node)
      return compiled
    },
  }
}
