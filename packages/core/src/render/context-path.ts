/** Reads and writes a path such as `facts.topics[0].topic` in a template's context. */

type Branch = Record<string, unknown>

const steps = (path: string): string[] => path.match(/[^.[\]]+/g) ?? []

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** @returns undefined where any step of the path is missing */
export function readPath(context: object, path: string): unknown {
  let value: unknown = context
  for (const step of steps(path)) {
    if (!isBranch(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

function written(value: unknown, path: readonly string[], text: string): unknown {
  const [step, ...rest] = path
  if (step === undefined) return text
  const copy = Array.isArray(value)
    ? [...(value as unknown[])]
    : isBranch(value)
      ? { ...value }
      : /^\d+$/.test(step)
        ? []
        : {}
  const branch = copy as Branch
  branch[step] = written(branch[step], rest, text)
  return branch
}

/** A copy of the context with a text at the path; what stands elsewhere is shared. */
export function withPath(context: object, path: string, text: string): object {
  return written(context, steps(path), text) as object
}
