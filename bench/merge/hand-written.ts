/** The measure: a loop that somebody would write for this one letter. It reads, renders and writes, and checks nothing. */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import runtime from 'handlebars/runtime.js'
import { spec } from '../dist/template.mjs'
import { registerWords } from '../register-words.ts'
import { candidate, now, type Row } from './rows.ts'

const [from, out] = process.argv.slice(2) as [string, string]

const environment = runtime.create()
registerWords(environment)
const template: (context: unknown) => string = environment.template(spec)

const HELD = 1 << 16

const target = openSync(out, 'w')
let held = ''
let number = 0
for await (const line of createInterface({ input: createReadStream(from) })) {
  number++
  const { employer, people, interviews } = JSON.parse(line) as Row
  const [person] = people
  const [interview] = interviews
  const { discussed } = interview
  const facts = {
    topics: discussed.map((each) => ({ discussed: each })),
    others: [],
    promises: discussed.filter(({ followUp }) => followUp),
    picture: true,
  }
  const is = { letter: true, warm: true }
  const body = template({ candidate, employer, position: {}, person, interview, facts, is, now })
  held += `${JSON.stringify({ row: number, person: { id: person.id, name: person.name.full }, body })}\n`
  if (held.length >= HELD) {
    writeSync(target, held)
    held = ''
  }
}
writeSync(target, held)
closeSync(target)
