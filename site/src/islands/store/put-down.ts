/**
 * Owns what is on its way into the storage: put down at once, so that a page that dies a moment after a key loses
 * nothing. The storage takes some milliseconds; this takes none, and has room for what is typed, but not for much.
 */
const mark = 'cuecard-put-down:'

/** Runs what fails where a browser keeps nothing; the storage alone must do then. */
function tried<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

/**
 * Puts a value down.
 *
 * @returns forgets it again, once the storage has it: unless another one lies there by then
 */
export function putDown(key: string, value: unknown): () => void {
  const text = JSON.stringify(value)
  tried(() => localStorage.setItem(mark + key, text))
  return () => {
    if (tried(() => localStorage.getItem(mark + key)) === text) pickUp(key)
  }
}

/** What was put down and has not come into the storage. */
export function lyingThere<Value>(key: string): Value | undefined {
  return tried(() => {
    const text = localStorage.getItem(mark + key)
    return text === null ? undefined : (JSON.parse(text) as Value)
  })
}

/** Forgets what lies there. */
export function pickUp(key: string): void {
  tried(() => localStorage.removeItem(mark + key))
}

/** Forgets everything. */
export function pickUpAll(): void {
  for (const key of tried(() => Object.keys(localStorage)) ?? []) {
    if (key.startsWith(mark)) tried(() => localStorage.removeItem(key))
  }
}
