/** What the results expected are made from. */
import type { Facts } from '../../render/document-definition.ts'
import { type FirstYear, type FirstYearData, firstYear } from './first-year.ts'

/** Derives the facts of the objectives document. */
export function facts(data: FirstYearData): Facts & { facts: FirstYear } {
  return { facts: firstYear(data), findings: [] }
}
