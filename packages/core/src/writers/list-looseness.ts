/** Whether paragraphs of a list stand apart. */
import type { List } from '../document/node.ts'

/** @returns whether the list's items are set apart, which is so where one of them is */
export function isLoose(list: List): boolean {
  return list.spread || list.children.some(({ spread }) => spread)
}
