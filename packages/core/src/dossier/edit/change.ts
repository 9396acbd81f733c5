/** Owns what an edit of a file is made of: changes to the nodes that were parsed from it. */
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'

/** Where a value stands: under a key, or in a list. */
export type Holder = { map: YAMLMap; pair: Pair } | { list: YAMLSeq; index: number }

/** A change; inner ones come before those of what is around them. */
export type Change =
  | { kind: 'fields'; map: YAMLMap; fields: readonly (readonly [key: string, value: unknown])[] }
  | { kind: 'items'; list: YAMLSeq; items: readonly unknown[] }
  | { kind: 'value'; holder: Holder; node: Node | null; value: unknown }
  | { kind: 'removal'; map: YAMLMap; key: string }
