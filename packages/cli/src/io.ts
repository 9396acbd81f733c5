/** What a verb may touch of the machine; given to it, so that tests can give something else. */

/** A stream to write to: the process's own, or a test's. */
export interface Output {
  write(content: string | Uint8Array, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly now: () => Date
}
