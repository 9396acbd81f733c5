/** Readable transcripts of walks through each script; together they take every answer and see every step. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '../../src/schemas/session.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Script, ScriptDefinition } from '../../src/script/script.ts'
import { dossiers } from '../support/dossiers.ts'
import { dossiersOf, scripts } from '../support/scripts.ts'
import { smallTalk } from './pages.ts'
import { playTranscript, readTranscript } from './transcript.ts'

const folder = new URL('transcripts/', import.meta.url)
const all = [...scripts, smallTalk]

/** `SCRIPT.what-happens.txt` */
const filesOf = ({ id }: Script): string[] =>
  globSync(`${id}.*.txt`, { cwd: folder.pathname }).sort()

function dataOf(script: ScriptDefinition, name = 'empty') {
  const known: Record<string, Partial<Dossier>> = script === smallTalk
    ? { ...dossiers, empty: {} }
    : dossiersOf(script)
  if (!Object.hasOwn(known, name)) throw new Error(`There is no dossier ${name}.`)
  return known[name]!
}

/** The steps and the answers that a transcript comes to. */
function seenIn(script: ScriptDefinition, file: string): string[] {
  const transcript = readTranscript(readFileSync(new URL(file, folder), 'utf8'))
  const { session, views } = playTranscript(
    script,
    transcript,
    dataOf(script, transcript.options.data),
  )
  const answers = session.entries.flatMap((entry) =>
    entry.kind === 'answered' && entry.choice !== undefined
      ? [`${entry.step}: ${entry.choice}`]
      : [],
  )
  return [...views.flatMap(({ step }) => step?.id ?? []), ...answers]
}

describe.each(all.map((script) => [script.id, script] as const))('%s', (_, script) => {
  it.each(filesOf(script))('%s', async (file) => {
    const path = new URL(file, folder)
    const transcript = readTranscript(readFileSync(path, 'utf8'))
    const { text, session } = playTranscript(
      script,
      transcript,
      dataOf(script, transcript.options.data),
    )
    expect(sessionSchema.parse(session)).toEqual(session)
    await expect(text).toMatchFileSnapshot(path.pathname)
  })

  it('is walked through every branch', () => {
    const seen = new Set(filesOf(script).flatMap((file) => seenIn(script, file)))
    const there = script.steps.flatMap(({ id, choices }) => [
      id,
      ...choices.map((choice) => `${id}: ${choice.id}`),
    ])
    expect(there.filter((each) => !seen.has(each))).toEqual([])
  })
})
