/** The command was called wrongly; exit code 2. The library's error of the same name is treated alike. */

export class UsageError extends Error {
  override name = 'UsageError'
  readonly hint: string | undefined

  /** @param hint what to do instead */
  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** Whether an error says that the call was wrong, whichever package threw it. */
export function isUsageError(error: unknown): error is Error & { hint?: string } {
  return error instanceof Error && error.name === 'UsageError'
}
