/** What a page of the documentation is that no file holds: it is made from the packages when the site is built. */
export interface GeneratedPage {
  /** Its address, without slashes around it. */
  id: string
  title: string
  description: string
  /** Its place in the list of its kind. */
  order: number
  /** Markdown. */
  body: string
  /** The file of the repository that it comes from, where it comes from one. */
  source?: string
  /** False where a search would find too much in it. */
  searched?: boolean
  /** A shorter name for the list of pages. */
  label?: string
}
