/** What a verb hands back: data, findings and words. Printing it and choosing the exit code is done in one place. */
import type { Finding } from '@cuecard/core'

/** Findings under a heading of their own. */
export interface Section {
  title: string
  findings: readonly Finding[]
}

export interface Outcome {
  /** What `--json` prints. */
  results: readonly unknown[]
  /** What stdout gets without `--json`. */
  output?: string | Uint8Array
  findings: readonly Finding[]
  /** More findings, told apart by heading. */
  sections?: readonly Section[]
  /** Words for people that are no findings, one a line. */
  notes?: readonly string[]
  /** True where the machine, not the data, is at fault. */
  machineFailed?: boolean
  /** True where the person broke off. */
  interrupted?: boolean
}

/** Every finding of an outcome, each once. */
export function allFindings({ findings, sections = [] }: Outcome): Finding[] {
  const every = [...findings, ...sections.flatMap((section) => section.findings)]
  return [...new Map(every.map((finding) => [JSON.stringify(finding), finding])).values()]
}

/** Whether any of the findings stops the result. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** The exit code of the contract: 0 done, 1 error findings, 3 the machine failed, 130 interrupted. */
export function exitCodeOf(outcome: Outcome): 0 | 1 | 3 | 130 {
  if (outcome.interrupted) return 130
  if (outcome.machineFailed) return 3
  return hasErrors(allFindings(outcome)) ? 1 : 0
}
