/** Writes the rows that letters are merged from, and what all of them share. */
import { appendFileSync, writeFileSync } from 'node:fs'

/** The candidate, as `--data` gives it. */
export const candidate = {
  name: { full: 'Robin Vale' },
  location: 'Boston',
  email: 'robin@vale.example',
  phone: '+1 617 555 0100',
}

/** When all letters are written. */
export const now = '2026-11-12T09:00-05:00[America/New_York]'

/** One row: somebody met, and two things that were talked about. */
export interface Row {
  employer: { name: string; location: string }
  people: [{ id: string; name: { full: string; given: string }; role: string; dealings: string }]
  interviews: [{ id: string; start: string; end: string; people: string[]; discussed: Discussed[] }]
}

interface Discussed {
  with: string[]
  topic: string
  said?: string
  yours?: string
  followUp?: string
}

function row(number: number): Row {
  const day = `2026-11-11T${String(9 + (number % 8)).padStart(2, '0')}`
  return {
    employer: { name: `Hill & Sons ${number}`, location: 'New York' },
    people: [
      {
        id: 'reader',
        name: { full: `Dana O'Brien-${number}`, given: 'Dana' },
        role: 'Head of Platform',
        dealings: 'planning the next quarter together',
      },
    ],
    interviews: [
      {
        id: 'second',
        start: `${day}:30-05:00[America/New_York]`,
        end: `${day}:55-05:00[America/New_York]`,
        people: ['reader'],
        discussed: [
          {
            with: ['reader'],
            topic: `weekly releases of product ${number}`,
            said: 'two releases slipped this year, because of <manual> checks',
            yours: 'what I would try first is one list of checks & one owner',
          },
          {
            with: ['reader'],
            topic: 'the on-call rota',
            said: 'three people carry it all',
            followUp: 'I will send you the note on fair rotas',
          },
        ],
      },
    ],
  }
}

/** @param file where the rows go, a line of JSON each */
export function writeRows(file: string, many: number): void {
  writeFileSync(file, '')
  for (let from = 1; from <= many; from += 5000) {
    const numbers = Array.from({ length: Math.min(5000, many - from + 1) }, (_, at) => from + at)
    appendFileSync(file, numbers.map((number) => `${JSON.stringify(row(number))}\n`).join(''))
  }
}
