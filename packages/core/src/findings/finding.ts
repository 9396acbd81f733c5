/** What a finding is: a problem with content or data, returned as data and never thrown. */

/** How much a finding matters: an error stops the result, a warning does not, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** Where a finding is: in a file (lines and columns count from 1), at a path of the dossier, or both. */
export interface Place {
  file?: string
  line?: number
  column?: number
  /** The path within the dossier, such as `people[0].name.full`. */
  path?: string
}

/** One problem with content or data. */
export interface Finding {
  /** Stable and kebab-case; each code has a page in the documentation. */
  code: string
  severity: Severity
  /** One sentence: what is wrong, in plain words. */
  message: string
  place?: Place
  /** What to do about it, with a "did you mean" where one is near. */
  hint?: string
}
