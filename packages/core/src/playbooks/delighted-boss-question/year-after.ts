/** The day of a yearly review. */

/**
 * The same day a year on; the last of February where there is no 29th.
 *
 * @param day an ISO date
 * @returns undefined where the text is no date
 * @example yearAfter('2027-01-11') // '2028-01-11'
 */
export function yearAfter(day: string | undefined): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? '') ?? []
  if (year === undefined || month === undefined || date === undefined) return undefined
  const next = Number(year) + 1
  const isLeap = (next % 4 === 0 && next % 100 !== 0) || next % 400 === 0
  const kept = month === '02' && date === '29' && !isLeap ? '28' : date
  return `${String(next).padStart(4, '0')}-${month}-${kept}`
}
