/** Owns the one way to leave the quick reading: something may be wrong here, or is merely unusual. */

const reason = new Error('not for the quick reading')

/** Leaves the quick reading; the full one has the say. */
export function unsure(): never {
  throw reason
}

/**
 * What `read` returns, or `null` if it was not sure or failed in any other way.
 *
 * @example
 * orNull(() => (text.includes('&') ? unsure() : text))
 */
export function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
