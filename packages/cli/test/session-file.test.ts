/** What is left of a session file, wherever it was cut off. */
import { expect, it } from 'vitest'
import { entryLine, headLine, parseSession, type SessionEntry } from '../src/call/session-file.ts'

const session = { id: 'talk-1', script: 'talk', version: '1', structure: '0abc', entries: [] }
const text = 'a "quoted" word, a \\ and a \u0007, an é and a 🙂, over\ntwo lines'
const entry: SessionEntry = { kind: 'noted', at: '2026-11-25T15:00-05:00', step: 'ask', text }
const head = new TextEncoder().encode(headLine(session, {}))
const line = new TextEncoder().encode(entryLine(entry))

it('reads what was written', async () => {
  const file = await parseSession(Buffer.concat([head, line]), 'a.session.jsonl')
  expect(file).toEqual({
    session: { ...session, entries: [entry] },
    origin: {},
    whole: head.length + line.length,
    recovered: undefined,
    findings: [],
  })
})

it('keeps each word that reached the disk, and invents none', async () => {
  const lengths = Array.from(line.keys()).slice(1)
  const kept = await Promise.all(
    lengths.map(async (length) => {
      const file = await parseSession(Buffer.concat([head, line.subarray(0, length)]), 'a')
      expect(file.findings).toMatchObject([{ code: 'session-cut-off', place: { line: 2 } }])
      const { recovered } = file as { recovered?: { text: string } }
      return recovered?.text ?? ''
    }),
  )
  expect(kept.filter((words) => !text.startsWith(words))).toEqual([])
  const growth = kept.map((words) => words.length)
  expect([...growth].sort((one, other) => one - other)).toEqual(growth)
  expect(kept.at(-1)).toBe(text)
})

it.each([
  { kind: 'answered', step: 'ask', choice: 'yes-please' },
  { kind: 'skipped', step: 'ask-again' },
  { kind: 'jumped', to: 'goodbye', round: 12 },
] satisfies SessionEntry[])('leaves half of an entry that is no note out: %j', async (other) => {
  const whole = new TextEncoder().encode(entryLine(other))
  for (let length = 1; length < whole.length; length++) {
    const file = await parseSession(Buffer.concat([head, whole.subarray(0, length)]), 'a')
    const isWhole = length === whole.length - 1
    expect(file.session).toEqual(session)
    expect((file as { recovered?: unknown }).recovered).toEqual(isWhole ? other : undefined)
    const words = isWhole ? 'nothing of it is missing' : 'is left out'
    expect(file.findings.map(({ message }) => message)).toEqual([expect.stringContaining(words)])
  }
})

it('reads past room that was never written to', async () => {
  const file = await parseSession(Buffer.concat([head, line, Buffer.alloc(64)]), 'a')
  expect(file.session?.entries).toEqual([entry])
})

it.each(['', 'kind: application\n', '{"cuecard":"session"}\n', '\0\0\0'])(
  'refuses %j',
  async (other) => {
    const file = await parseSession(Buffer.from(other), 'a')
    expect(file).toEqual({ findings: [expect.objectContaining({ code: 'unreadable-session' })] })
  },
)
