/** Owns the step from pieces to a program: events in Handlebars' tree, their table, and where each comes from. */
import { FIRST_OP, EVENT, type Op } from '../../document/op.ts'
import type { Helper } from '../../helpers/helper.ts'
import type { Shape } from '../../shape/shape.ts'
import { checkBlock, itemOf } from './check-block.ts'
import { type ExpressionContext, expressionCompiler } from './compile-expression.ts'
import type { Content, Expression, Mustache, Path, Program, Statement } from './handlebars-ast.ts'
import type { InlinePartial } from './inline-partial.ts'
import type { ControlPiece, PartialPiece, Piece } from './piece.ts'
import { MOST_TOGETHER, reportDepth } from './refuse-deep.ts'
import { type Frame, frameWithin } from './scope.ts'
import type { Point, SourceText } from './source-text.ts'
import type { Report } from './template-finding.ts'

/** The highest op index: its character must stay below the surrogates. */
const MOST_OPS = 0xd7ff

/** A program before Handlebars has seen it. */
export interface Emitted {
  ast: Program
  ops: Op[]
  files: string[]
  places: number[]
  paths: Record<number, string>
  direct: number[]
  /** The helpers that it calls, by name. */
  helpers: string[]
  /** The paths from the root that it reads. */
  reads: string[]
  /** Whether it reads `@first` and the like, or `@root`. */
  data: boolean
}

/** What emitting needs beside the pieces. */
export interface EmitOptions {
  shape: Shape
  helpers: Readonly<Record<string, Helper>>
  inlinePartial: InlinePartial
  report: Report
}

const noStrip = { open: false, close: false }
const nowhere = { source: '', start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }

function programOf(body: Statement[], parameters: readonly string[] = []): Program {
  const blockParams = parameters.length ? { blockParams: [...parameters] } : {}
  return { type: 'Program', body, strip: {}, loc: nowhere, ...blockParams } as unknown as Program
}

/** The block parameters that a frame's program must declare: just those that are read. */
function parametersOf({ uses, parameter, indexParameter }: Frame): string[] {
  if (uses.index) return [parameter, indexParameter]
  return uses.value ? [parameter] : []
}

/**
 * Emits a program.
 *
 * @param parts pieces in their order, each part with the source it comes from
 */
export function emit(
  parts: readonly { pieces: readonly Piece[]; source: SourceText }[],
  options: EmitOptions,
): Emitted {
  const { report, inlinePartial } = options
  const ops: Op[] = []
  const files: string[] = []
  const places: number[] = []
  const paths: Record<number, string> = {}
  const direct: number[] = []
  const context: ExpressionContext = {
    report,
    helpers: options.helpers,
    called: new Set(),
    paths: new Set(),
    reads: { data: false },
  }

  const placeOf = ({ source, offset }: Point): [number, number, number] => {
    let file = files.indexOf(source.file)
    if (file < 0) file = files.push(source.file) - 1
    const { line, column } = source.at(offset)
    return [file, line, column]
  }

  /** Adds an event. Each has an op of its own, so that no two child programs are ever the same to Handlebars. */
  const event = (body: Statement[], op: Op, at: Point | null): number => {
    const index = ops.push(op) - 1
    places.push(...(at ? placeOf(at) : [0, 0, 0]))
    const value = EVENT + String.fromCharCode(index + FIRST_OP)
    const last = body.at(-1) as Content | undefined
    if (last?.type === 'ContentStatement') {
      last.value += value
      last.original = last.value as never
    } else
      body.push({
        type: 'ContentStatement',
        value,
        original: value,
        loc: nowhere,
      } as unknown as Statement)
    return index
  }

  const block = (
    name: string,
    params: Expression[],
    hash: unknown,
    program: Program,
    inverse: Program | null,
  ) =>
    ({
      type: 'BlockStatement',
      path: {
        type: 'PathExpression',
        data: false,
        depth: 0,
        parts: [name],
        original: name,
        loc: nowhere,
      },
      params,
      hash,
      program,
      inverse,
      openStrip: noStrip,
      inverseStrip: noStrip,
      closeStrip: noStrip,
      loc: nowhere,
    }) as unknown as Statement

  const control = (body: Statement[], piece: ControlPiece, frame: Frame) => {
    const { block: tag, at } = piece
    const name = (tag.path as Path).original
    const compiler = expressionCompiler(context, at.source, frame)
    const params = (tag.params as Expression[]).map(compiler.argument)
    checkBlock(tag, name, at, report)
    const [first] = params
    const inverse = piece.inverse.length ? programOf(walk(piece.inverse, frame)) : null
    const hash = tag.hash?.pairs.length ? tag.hash : undefined
    const nodes = params.map(({ node }) => node)
    if (name === 'if' || name === 'unless') {
      body.push(block(name, nodes, hash, programOf(walk(piece.program, frame)), inverse))
      return
    }
    const names = tag.program?.blockParams ?? []
    const value =
      name === 'each'
        ? itemOf(first, at, report)
        : { shape: first?.shape ?? '*', path: first?.path ?? null }
    const inner = frameWithin(frame, name === 'each' ? 'each' : 'with', value, names)
    const inside = walk(piece.program, inner)
    body.push(block(name, nodes, hash, programOf(inside, parametersOf(inner)), inverse))
  }

  const partial = (body: Statement[], piece: PartialPiece, frame: Frame) => {
    const found = inlinePartial.open(piece)
    if (!found) return
    const compiler = expressionCompiler(context, piece.at.source, frame)
    const [given] = (piece.node.params as Expression[]).map(compiler.argument)
    const value = given ? { shape: given.shape, path: given.path } : null
    const inner = value ? frameWithin(frame, 'with', value) : { ...frame, names: [], barrier: true }
    inner.barrier = true
    const inside = walk(found.pieces, inner)
    found.close()
    if (given)
      body.push(
        block('with', [given.node], undefined, programOf(inside, parametersOf(inner)), null),
      )
    else append(body, inside)
  }

  let depth = 0
  const walk = (pieces: readonly Piece[], frame: Frame): Statement[] => {
    const body: Statement[] = []
    depth++
    for (const piece of pieces) {
      if (depth > MOST_TOGETHER && 'at' in piece) {
        reportDepth('Tags, markup and partials nest', MOST_TOGETHER, piece.at, report)
        break
      }
      switch (piece.type) {
        case 'text':
          event(body, `"${piece.value}`, piece.at)
          break
        case 'event':
          event(body, piece.op, null)
          break
        case 'element': {
          event(body, piece.open, piece.at)
          append(body, walk(piece.children, frame))
          event(body, ')', null)
          break
        }
        case 'value': {
          const compiler = expressionCompiler(context, piece.at.source, frame)
          const { node, path, direct: isDirect } = compiler.mustache(piece.node)
          const index = event(body, 'v', piece.at)
          if (path) paths[index] = path
          if (isDirect) direct.push(index)
          body.push({
            ...(node as unknown as Mustache),
            escaped: true,
            strip: noStrip,
          } as unknown as Statement)
          break
        }
        case 'control':
          control(body, piece, frame)
          break
        case 'partial':
          partial(body, piece, frame)
      }
    }
    depth--
    return body
  }

  const root = frameWithin(null, 'root', { shape: options.shape, path: '' })
  const body: Statement[] = []
  for (const { pieces } of parts) append(body, walk(pieces, root))
  const [start] = parts
  if (ops.length > MOST_OPS && start) {
    report(
      'template-too-large',
      { source: start.source, offset: 0 },
      `The template makes ${ops.length} events, more than the ${MOST_OPS} of a program.`,
      'Make two documents of it.',
    )
  }
  return {
    ast: programOf(body),
    ops,
    files,
    places,
    paths,
    direct,
    helpers: [...context.called].sort(),
    reads: [...context.paths].sort(),
    data: context.reads.data,
  }
}

/** Appends statements, joining events that meet. */
function append(body: Statement[], more: readonly Statement[]): void {
  for (const statement of more) {
    const last = body.at(-1) as Content | undefined
    if (last?.type === 'ContentStatement' && statement.type === 'ContentStatement') {
      last.value += (statement as Content).value
      last.original = last.value as never
    } else body.push(statement)
  }
}
