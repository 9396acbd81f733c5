/** Owns how dates and times look as text; whether the calendar has them is for the schemas to say. */

/** A date: `2026-11-20`. */
export const datePattern = /^\d{4}-\d\d-\d\d$/

/** A time by RFC 9557, its offset required: `2026-11-20T15:00-05:00[America/New_York]`. */
export const timePattern =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)(?:\[[^[\]]+\])?$/

/** Either: enough for a renderer, which needs to know only that it can be written out. */
export const dateOrTimePattern =
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)(\[[^[\]]+\])?)?$/
