/** Owns the dates in a ZIP archive: each entry has one, which would be taken from the clock. */

const signatures = { entry: 0x02014b50, end: 0x06054b50 }
const endSize = 22

/** The first of January 1980, midnight: the first moment that the format knows. */
const beginning = 0x00210000

/**
 * Gives all entries of an archive the same date.
 *
 * @param archive one without a comment, as writers of packages make them; it is changed
 */
export function steadyZip(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.length - endSize
  if (view.getUint32(end, true) !== signatures.end) return
  let at = view.getUint32(end + 16, true)
  while (at < end && view.getUint32(at, true) === signatures.entry) {
    view.setUint32(at + 12, beginning, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, beginning, true)
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    at += 46 + name! + extra! + comment!
  }
}
