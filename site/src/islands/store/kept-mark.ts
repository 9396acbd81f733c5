/** Owns the mark by which a reading page knows, without loading anything, that something is kept in this browser. */
const key = 'cuecard-kept'

/** Whether something has been typed here before. */
export function isKept(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

/** Says that something is kept, or that all of it is gone. */
export function markKept(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(key, '')
    else localStorage.removeItem(key)
  } catch {
    // Without storage there is nothing that a later page could find.
  }
}
