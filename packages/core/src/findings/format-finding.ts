/** A finding as one line of text, as compilers write theirs. */
import type { Finding } from './finding.ts'

/** @example formatFinding(finding) // 'letter.md:3:5 error missing-fact: … Add it under …' */
export function formatFinding({ code, severity, message, place = {}, hint }: Finding): string {
  const position = [place.file, place.line, place.column]
    .filter((part) => part !== undefined)
    .join(':')
  const where = [position, place.path].filter(Boolean).join(' ')
  return [where, severity, `${code}:`, message, hint].filter(Boolean).join(' ')
}
