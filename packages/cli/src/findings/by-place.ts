/** The order in which findings are read: by file, then from top to bottom; those without a file last, as they came. */
import type { Finding } from '@cuecard/core'

const RANK = { error: 0, warning: 1, info: 2 }

function compare(one: Finding, other: Finding): number {
  const [a, b] = [one.place ?? {}, other.place ?? {}]
  if (a.file !== b.file) {
    if (a.file === undefined) return 1
    if (b.file === undefined) return -1
    return a.file < b.file ? -1 : 1
  }
  if (a.file === undefined) return RANK[one.severity] - RANK[other.severity]
  const byPosition = (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  return byPosition || RANK[one.severity] - RANK[other.severity]
}

export function byPlace(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compare)
}
