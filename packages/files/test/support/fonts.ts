/** Makes fonts for tests out of Roboto: the same shapes, under other names, for other characters. */
import roboto from 'pdfmake/build/vfs_fonts.js'

const tablesAt = 12
const record = 16

function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = tablesAt + index * record
    const from = font.readUInt32BE(at + 8)
    const table = font.subarray(from, from + font.readUInt32BE(at + 12))
    tables.set(font.toString('latin1', at, at + 4), table)
  }
  return tables
}

/** @param shift how far into a file the font begins */
function assemble(tables: ReadonlyMap<string, Buffer>, shift = 0): Buffer {
  const head = Buffer.alloc(tablesAt + tables.size * record)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.size, 4)
  const parts: Buffer[] = [head]
  let next = head.length
  for (const [index, [tag, table]] of [...tables].entries()) {
    const at = tablesAt + index * record
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(next + shift, at + 8)
    head.writeUInt32BE(table.length, at + 12)
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    parts.push(padded)
    next += padded.length
  }
  return Buffer.concat(parts)
}

/** A character map of format 12: each character has some shape or other. */
function characterMap(characters: string): Buffer {
  const codes = [...new Set(characters)].map((each) => each.codePointAt(0)!).sort((a, b) => a - b)
  const groups = codes.flatMap((code, index) => [code, code, 40 + index])
  const numbers = [16 + codes.length * 12, 0, codes.length, ...groups]
  const map = Buffer.alloc(12 + 4 + numbers.length * 4)
  map.writeUInt16BE(1, 2)
  map.writeUInt16BE(3, 4)
  map.writeUInt16BE(10, 6)
  map.writeUInt32BE(12, 8)
  map.writeUInt16BE(12, 12)
  for (const [index, number] of numbers.entries()) map.writeUInt32BE(number, 16 + index * 4)
  return map
}

const twoBytes = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

function renamed(names: Buffer, to: string): Buffer {
  const copy = Buffer.from(names)
  for (const [from, name] of [
    [twoBytes('Roboto'), twoBytes(to)],
    [Buffer.from('Roboto'), Buffer.from(to)],
  ]) {
    for (let at = copy.indexOf(from!); at >= 0; at = copy.indexOf(from!, at + 1))
      name!.copy(copy, at)
  }
  return copy
}

/**
 * @param characters the only ones that it has
 * @param name six characters long, as Roboto's own
 */
export function fontFor(characters: string, name = 'TestAa'): Uint8Array {
  const tables = tablesOf(Buffer.from(roboto['Roboto-Regular.ttf']!, 'base64'))
  tables.set('cmap', characterMap(characters))
  tables.set('name', renamed(tables.get('name')!, name))
  return assemble(tables)
}

/** A collection with the font as its first. */
export function collectionOf(font: Uint8Array): Uint8Array {
  const head = Buffer.alloc(16)
  head.write('ttcf')
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt32BE(1, 8)
  head.writeUInt32BE(head.length, 12)
  return Buffer.concat([head, assemble(tablesOf(Buffer.from(font)), head.length)])
}

/** One of the files that come with pdfmake. */
export function bundledFont(name: string): Uint8Array {
  return Buffer.from(roboto[`Roboto-${name}.ttf`]!, 'base64')
}
