/** Sets of things such that whatever a pair of them may do together comes up. */

/** So many subsets are still tried one and all. */
const EXHAUSTIVE = 64

/** All subsets of a few things. */
const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])

/** The four ways of a pair, as bits: both there, one of them gone, the other gone, both gone. */
const EVERY_WAY = 0b1111

/** Tells, row by row, which pairs have not yet come in all four ways: both there, both gone, one of them gone. */
class Pairs<Item> {
  readonly #items: readonly Item[]
  #open: { one: number; other: number; seen: number }[]

  constructor(items: readonly Item[]) {
    this.#items = items
    this.#open = items.flatMap((_, one) =>
      items.slice(one + 1).map((__, after) => ({ one, other: one + 1 + after, seen: 0 })),
    )
  }

  see(row: ReadonlySet<Item>): void {
    const gone = this.#items.map((item) => (row.has(item) ? 0 : 1))
    for (const pair of this.#open) pair.seen |= 1 << (gone[pair.one]! * 2 + gone[pair.other]!)
    this.#open = this.#open.filter(({ seen }) => seen !== EVERY_WAY)
  }

  get open(): string[] {
    return this.#open.map(({ one, other }) =>
      [one, other].map((at) => this.#items[at]).join(' and '),
    )
  }

  get isDone(): boolean {
    return this.#open.length === 0
  }
}

/** The pairs that do not come in all four ways. */
export function pairsNotCovered<Item>(
  items: readonly Item[],
  rows: readonly ReadonlySet<Item>[],
): string[] {
  const pairs = new Pairs(items)
  for (const row of rows) pairs.see(row)
  return pairs.open
}

/**
 * Rows of a table in which each pair comes in all four ways.
 *
 * @param random from 0 to 1, always the same for the same table
 */
export function pairwise<Item>(items: readonly Item[], random: () => number): ReadonlySet<Item>[] {
  const pairs = new Pairs(items)
  const rows: ReadonlySet<Item>[] = []
  const add = (row: ReadonlySet<Item>): void => {
    rows.push(row)
    pairs.see(row)
  }
  add(new Set(items))
  add(new Set())
  const shares = [0.5, 0.5, 0.25, 0.1]
  while (rows.length < 24 || !pairs.isDone) {
    const share = shares[rows.length % shares.length]!
    add(new Set(items.filter(() => random() < share)))
  }
  return rows
}

/** Every subset where they are few; where they are many, those in which each pair comes in all four ways. */
export function someOf<Item>(items: readonly Item[], random: () => number): Item[][] {
  return 2 ** items.length <= EXHAUSTIVE
    ? subsets(items)
    : pairwise(items, random).map((row) => items.filter((item) => row.has(item)))
}
