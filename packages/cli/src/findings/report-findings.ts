/** Words for findings: where, how bad, what is wrong, what to do; and how many there are. */
import type { Finding } from '@cuecard/core'
import type { Io } from '../io.ts'
import { allFindings, type Outcome } from '../outcome.ts'
import { byPlace } from './by-place.ts'
import { paintFor, type Paint } from './paint.ts'
import { printable } from './printable.ts'

function placeOf({ place }: Finding): string {
  if (!place) return ''
  if (place.file === undefined) return place.path ?? ''
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
}

function line(finding: Finding, paint: Paint): string {
  const place = placeOf(finding)
  const head = [
    place && `${paint.bold(printable(place))}:`,
    `${paint[finding.severity](finding.severity)}:`,
  ]
  const said = `${printable(finding.message)} ${paint.faint(`[${finding.code}]`)}`
  const hint = finding.hint === undefined ? '' : `\n${indented(printable(finding.hint))}`
  return `${[...head.filter(Boolean), said].join(' ')}${hint}\n`
}

function count(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const many = findings.filter((finding) => finding.severity === severity).length
    if (many === 0) return []
    if (severity === 'info') return [`${many} for information`]
    return [`${many} ${severity}${many === 1 ? '' : 's'}`]
  })
  return parts.length === 0 ? '' : `${parts.join(', ')}\n`
}

/**
 * @returns the words for stderr; empty where there is no finding
 * @example
 * reportFindings({ results: [], findings }, io)
 * // dossier.yaml:3:5: error: … [missing-fact]
 * //     what to add
 * // 1 error
 */
export function reportFindings(outcome: Outcome, io: Io): string {
  const paint = paintFor(io.stderr, io.env)
  const lines = (findings: readonly Finding[]) =>
    byPlace(findings)
      .map((each) => line(each, paint))
      .join('')
  const sections = (outcome.sections ?? [])
    .filter(({ findings }) => findings.length > 0)
    .map(({ title, findings }) => `\n${paint.bold(printable(title))}\n${lines(findings)}`)
  const body = [lines(outcome.findings), ...sections].join('').replace(/^\n/, '')
  return body === '' ? '' : `${body}\n${count(allFindings(outcome))}`
}
