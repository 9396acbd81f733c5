/** What a verb may touch of the machine; given to it, so that tests can give something else. */

/** A stream to write to: the process's own, or a test's. */
export interface Output {
  write(content: string | Uint8Array, done: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  /** How wide the terminal is, where it is one and knows. */
  readonly columns?: number | undefined
}

/** A terminal on both ends: what is typed key by key, and where it is shown. */
export interface Terminal {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly now: () => Date
  /** The terminal, where stdin and the stream of that name both are one. */
  readonly terminal?: (output: 'stdout' | 'stderr') => Terminal | undefined
  /** What is to be done where a signal ends the command, and what is to be said then. */
  readonly beforeEnding?: (lastWords: () => string) => void
}
