/** Takes the first font out of a collection (TTC, OTC), which is what many systems keep their large fonts in. */

const headerLength = 12
const recordLength = 16

const isCollection = (view: DataView): boolean =>
  view.byteLength > headerLength + 4 && view.getUint32(0) === 0x74746366

/**
 * @param file a font, or a collection of fonts
 * @returns a font; the file itself where it is one already
 */
export function firstFace(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (!isCollection(view)) return file
  const at = view.getUint32(headerLength)
  const tables = view.getUint16(at + 4)
  const records = Array.from({ length: tables }, (_, index) => {
    const record = at + headerLength + index * recordLength
    return { record, from: view.getUint32(record + 8), length: view.getUint32(record + 12) }
  })
  const aligned = (length: number): number => (length + 3) & ~3
  const directory = headerLength + tables * recordLength
  const size = records.reduce((sum, { length }) => sum + aligned(length), directory)
  const face = new Uint8Array(size)
  const target = new DataView(face.buffer)
  face.set(file.subarray(at, at + directory))
  let next = directory
  for (const [index, { from, length }] of records.entries()) {
    face.set(file.subarray(from, from + length), next)
    target.setUint32(headerLength + index * recordLength + 8, next)
    next += aligned(length)
  }
  return face
}
