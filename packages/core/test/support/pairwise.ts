/** Sets of things such that whatever a pair of them may do together comes up. */

/** So many subsets are still tried one and all. */
const EXHAUSTIVE = 64

/** All subsets of a few things. */
const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])

/** Each pair of things must come in all four ways: both there, both gone, one of them gone. */
export function pairsNotCovered<Item>(
  items: readonly Item[],
  rows: readonly ReadonlySet<Item>[],
): string[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).flatMap((other) => {
      const ways = new Set(rows.map((row) => `${row.has(one)} ${row.has(other)}`))
      return ways.size === 4 ? [] : `${String(one)} and ${String(other)}`
    }),
  )
}

/**
 * Rows of a table in which each pair comes in all four ways.
 *
 * @param random from 0 to 1, always the same for the same table
 */
export function pairwise<Item>(items: readonly Item[], random: () => number): ReadonlySet<Item>[] {
  const rows: Set<Item>[] = [new Set(items), new Set()]
  const shares = [0.5, 0.5, 0.25, 0.1]
  while (rows.length < 24 || pairsNotCovered(items, rows).length > 0) {
    const share = shares[rows.length % shares.length]!
    rows.push(new Set(items.filter(() => random() < share)))
  }
  return rows
}

/** Every subset where they are few; where they are many, those in which each pair comes in all four ways. */
export function someOf<Item>(items: readonly Item[], random: () => number): Item[][] {
  return 2 ** items.length <= EXHAUSTIVE
    ? subsets(items)
    : pairwise(items, random).map((row) => items.filter((item) => row.has(item)))
}
