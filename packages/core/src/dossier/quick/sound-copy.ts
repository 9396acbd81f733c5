/** Owns the quick check of data: a copy as the schema would make it, or nothing. */
import type { Rule } from './rule.ts'
import { soundDate, soundTime, type OffsetAt } from './sound-time.ts'
import { unsure } from './unsure.ts'

/**
 * Copies a value that keeps a rule in every part, its fields in the rule's order; leaves the quick reading otherwise.
 *
 * @param rule what it should be
 * @param value plain data; fields that are `undefined` are left out
 * @param offsetAt what time zones are asked
 */
export function soundCopy(rule: Rule, value: unknown, offsetAt: OffsetAt): unknown {
  switch (rule.is) {
    case 'object':
      return copyOf(rule, value, offsetAt)
    case 'list':
      return Array.isArray(value)
        ? value.map((entry) => soundCopy(rule.of, entry, offsetAt))
        : unsure()
    case 'number':
      return typeof value === 'number' && keeps(rule, value) ? value : unsure()
    case 'yes or no':
      return typeof value === 'boolean' ? value : unsure()
    case 'one of several': {
      const kind = kindOf(value, rule.by)
      return kind !== undefined && Object.hasOwn(rule.kinds, kind)
        ? soundCopy(rule.kinds[kind]!, value, offsetAt)
        : unsure()
    }
    case 'anything':
      return unsure()
  }
  if (typeof value !== 'string') return unsure()
  if (rule.is === 'time') soundTime(value, offsetAt)
  else if (rule.is === 'date') soundDate(value)
  else if (rule.words?.includes(value) === false) unsure()
  else if (rule.looks !== undefined && !patternOf(rule.looks).test(value)) unsure()
  return value
}

const patterns = new Map<string, RegExp>()

/** The few patterns that rules are written in, each made when a value is first held against it. */
function patternOf(source: string): RegExp {
  let pattern = patterns.get(source)
  if (!pattern) patterns.set(source, (pattern = new RegExp(source)))
  return pattern
}

function copyOf(
  { fields, needs }: Extract<Rule, { is: 'object' }>,
  value: unknown,
  offsetAt: OffsetAt,
): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unsure()
  const copy: Record<string, unknown> = {}
  let known = 0
  for (const name in fields) {
    const field = (value as Record<string, unknown>)[name]
    if (field === undefined || !Object.hasOwn(value, name)) continue
    known++
    copy[name] = soundCopy(fields[name]!, field, offsetAt)
  }
  const names = Object.keys(value)
  if (known < names.length && !names.every((name) => Object.hasOwn(fields, name))) unsure()
  for (const name of needs) if (!Object.hasOwn(copy, name)) unsure()
  return copy
}

function kindOf(value: unknown, by: string): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, by)) return undefined
  const kind = (value as Record<string, unknown>)[by]
  return typeof kind === 'string' ? kind : undefined
}

const keeps = (
  { whole, least = -Infinity, most = Infinity }: Extract<Rule, { is: 'number' }>,
  value: number,
) => value >= least && value <= most && (!whole || Number.isInteger(value))
