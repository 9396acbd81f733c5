/** The one error that the library throws: it was called wrongly. Problems with data are findings instead. */

/**
 * Thrown where a call itself is wrong: an option that does not exist, a locale that no runtime knows,
 * a per-person document without a person.
 *
 * @example
 * try { render(thankYouLetter, data, { to: 'dana', locale: 'xx-nowhere!' }) }
 * catch (error) { if (error instanceof UsageError) console.error(error.message) }
 */
export class UsageError extends Error {
  override name = 'UsageError'
}
