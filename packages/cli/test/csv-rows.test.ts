/** Tables as people save them, the broken ones as well. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvRecords } from '../src/merge/csv-records.ts'
import { cuecard } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'

async function read(...texts: string[]) {
  const records = []
  for await (const some of csvRecords(texts)) records.push(...some)
  return records
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ') })

it('reads tables as another reader does, wherever the text is cut', async () => {
  const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 })
  const breaks = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(tables, breaks, fc.nat(), async (table, end, seed) => {
      const written = table.map((row) =>
        row.map((each) => (/[",\r\n]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each)),
      )
      const text = written.map((row) => row.join(',') + end).join('')
      const at = seed % (text.length + 1)
      const records = await read(text.slice(0, at), text.slice(at))
      expect(records.map(({ cells }) => cells)).toEqual(table)
      const other = parse(text, { relax_column_count: true, record_delimiter: end })
      expect(records.map(({ cells }) => cells)).toEqual(other)
      const lines = written.map((row) => row.join(',').split('\n').length)
      expect(records.map(({ line, lastLine }) => lastLine - line + 1)).toEqual(lines)
    }),
  )
})

it.each([
  ['a,b\n"c,d\ne,f\ng,h\n', [['a', 'b'], null, ['e', 'f'], ['g', 'h']]],
  ['a,b\n"c,d\n"e",f\ng,"h"\n', [['a', 'b'], null, ['e', 'f'], ['g', 'h']]],
  ['a,b\nc"c,d\ne,f', [['a', 'b'], null, ['e', 'f']]],
  ['"c"c,d\r\ne,f\r\n', [null, ['e', 'f']]],
  [
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['\n\na,\n\n', [['a', '']]],
])('reads on after the line of a bad row: %j', async (text, cells) => {
  const letters = await read(...text)
  expect(letters.map((each) => each.cells ?? null)).toEqual(cells)
  expect(await read(text)).toEqual(letters)
})

it('passes over a row that is too long', async () => {
  const long = `"${'a'.repeat(1 << 20)}`
  const records = await read('a,b\n', ...Array<string>(17).fill(long.slice(1)), '"\nc,d\n')
  expect(records.map(({ line, cells }) => [line, cells?.[0]])).toEqual([
    [1, 'a'],
    [2, undefined],
    [3, 'c'],
  ])
})

const HEAD = 'people[0].name.full,interviews[0].discussed[0].topic\n'
const ROWS = ['Ana,tea', 'Zoë,tea', 'Li,tea'].join('\n')

async function merge(table: string | Uint8Array) {
  const cwd = folderWithFixtures()
  writeFileSync(join(cwd, 'table.csv'), table)
  const data = ['--data', 'merge/me.yaml', '--data', 'merge/round.yaml']
  const args = ['merge', 'thank-you-letter', '--from', 'table.csv', ...data, '--out', 'letters/']
  const { code, stderr } = await cuecard(args, { cwd })
  const folder = join(cwd, 'letters')
  return { code, stderr, letters: existsSync(folder) ? readdirSync(folder).length : 0 }
}

describe('a table that is not UTF-8', () => {
  it('gives no letter with a name in it that cannot be read', async () => {
    const { code, stderr, letters } = await merge(Buffer.from(HEAD + ROWS, 'latin1'))
    expect({ code, letters }).toEqual({ code: 1, letters: 2 })
    expect(stderr).toContain('table.csv:3: error: This row is not text in UTF-8: "Zo\ufffd".')
    expect(stderr).toContain('in Excel that is "CSV UTF-8"')
  })

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${HEAD}${ROWS}`, 'utf16le')],
    ['headings in Latin-1', Buffer.from(`é${HEAD}${ROWS}`, 'latin1')],
  ])('is refused whole: %s', async (_, table) => {
    const { code, stderr, letters } = await merge(table)
    expect({ code, letters }).toEqual({ code: 1, letters: 0 })
    expect(stderr).toContain('table.csv:1: error: table.csv is not UTF-8 text. [not-utf8]')
  })
})

it('makes the letters after a quotation mark that is not closed', async () => {
  const { code, stderr, letters } = await merge(`${HEAD}"Ana,tea\n${ROWS}\n`)
  expect({ code, letters }).toEqual({ code: 1, letters: 3 })
  expect(stderr).toContain('table.csv:2: error: A quotation mark opens a cell of this row')
})
