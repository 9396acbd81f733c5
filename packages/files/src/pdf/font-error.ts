/** A file that was given as a font, and is none that can be embedded. */

export class FontError extends Error {
  override name = 'FontError'
  /** Which of the fonts given, from 0. */
  readonly index: number

  constructor(index: number, cause: unknown) {
    super(
      `Font ${index + 1} of those given is no TrueType or OpenType font that can be embedded.`,
      {
        cause,
      },
    )
    this.index = index
  }
}
