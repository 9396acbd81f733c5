/** Owns how dates and times look as text. */

/** A date: `2026-11-20`. */
export const datePattern = /^\d{4}-\d\d-\d\d$/

/** A time by RFC 9557, its offset required: `2026-11-20T15:00-05:00[America/New_York]`. */
export const timePattern =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)(?:\[[^[\]]+\])?$/

const EITHER =
  /^\d{4}-\d\d-(\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)(\[[^[\]]+\])?)?$/

/** Whether a text is a date or a time that the calendar has, so that a renderer can write it out. */
export const isDateOrTime = (text: string): boolean =>
  // A day too many would be one of the next month.
  new Date(text.slice(0, 10)).getUTCDate() === Number(EITHER.exec(text)?.[1])
