/** A compact description of data: what the compiler checks paths against and the runtime conforms data to. */

/**
 * - `'s'` text · `'n'` number · `'b'` boolean · `'t'` time (an RFC 9557 text) or date (`2026-11-20`) · `'*'` anything
 * - `[shape]` a list of that shape
 * - `{ key: shape }` an object; every key optional
 *
 * JSON on purpose: it is generated from the zod schemas at build time and travels in a document's module.
 */
export type Shape =
  's' | 'n' | 'b' | 't' | '*' | readonly [Shape] | { readonly [key: string]: Shape }
