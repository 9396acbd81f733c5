/** Keeps findings of many rows within bounds: the first of each kind, and how many more there were. */
import type { Finding } from '@cuecard/core'

/** So many of one kind are told in full. */
const MOST = 20

export interface FewFindings {
  add: (findings: readonly Finding[]) => void
  kept: Finding[]
  /** A line for each kind of which there were more. */
  more: () => string[]
}

export function fewFindings(): FewFindings {
  const kept: Finding[] = []
  const counts = new Map<string, number>()
  return {
    kept,
    add(findings) {
      for (const finding of findings) {
        const kind = `${finding.severity} ${finding.code}`
        const count = (counts.get(kind) ?? 0) + 1
        counts.set(kind, count)
        if (count <= MOST) kept.push(finding)
      }
    },
    more: () =>
      [...counts].flatMap(([kind, count]) => {
        const [severity, code] = kind.split(' ')
        return count > MOST ? [`${count - MOST} more of ${severity} [${code}]`] : []
      }),
  }
}
