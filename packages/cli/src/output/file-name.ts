/** Makes file names from ids and names, whatever those hold: nothing leaves the folder, and every system takes them. */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/
/** Bytes; systems allow 255, and an ending, a number and the name of a temporary file must fit as well. */
const LONGEST = 180

function cut(text: string): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > LONGEST) return kept
    kept += character
  }
  return kept
}

/**
 * Letters, digits, `-` and `_` only; compatibility characters (as a full-width slash) count as what they look like.
 *
 * @example
 * safeStem('../../Dana O’Hara') // 'dana-o-hara'
 */
export function safeStem(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
  const stem = cut(plain.replace(/^-+/, '')).replace(/-+$/, '')
  if (stem === '') return 'untitled'
  return RESERVED.test(stem) ? `${stem}_` : stem
}

/**
 * One name each, in the order given; a name that is taken gets a number.
 *
 * @param ending with its dot, as `.txt`
 * @example
 * fileNames(['Dana', 'dana'], '.txt') // ['dana.txt', 'dana-2.txt']
 */
export function fileNames(texts: readonly string[], ending: string): string[] {
  const stems = texts.map(safeStem)
  const taken = new Set<string>()
  return stems.map((stem) => {
    let name = stem
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}`
    taken.add(name)
    return `${name}${ending}`
  })
}
