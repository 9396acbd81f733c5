/** Every path of every script, with its length and its spoken minutes: from nothing known, and from an example. */
import { describe, expect, it } from 'vitest'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { dossiersOf, namedScripts } from '../support/scripts.ts'
import { type Path, everyPath } from './every-path.ts'

const minutes = (seconds: number): string => (seconds / 60).toFixed(1)
const range = (values: readonly number[]): string =>
  [Math.min(...values), Math.max(...values)].join(' to ')

function table(name: string, paths: readonly Path[]): string {
  const direct = paths.filter(({ detours }) => detours === 0)
  const rows = direct.map(
    ({ steps, seconds, answers }) =>
      `${String(steps).padStart(5)} ${minutes(seconds).padStart(7)}  ${answers.join(', ') || '(no answers)'}`,
  )
  const times = paths.map(({ seconds }) => Number(minutes(seconds)))
  return `${name}: ${direct.length} paths, ${paths.length - direct.length} more with a detour; ${range(
    paths.map(({ steps }) => steps),
  )} steps, ${range(times)} spoken minutes

steps minutes  answers
${rows.join('\n')}
`
}

const tables = (script: ScriptDefinition): Record<string, Path[]> => {
  const { empty = {}, ...known } = dossiersOf(script)
  const [example = {}] = Object.values(known)
  return { 'Nothing is known': everyPath(script, empty), 'The example': everyPath(script, example) }
}

describe.each(namedScripts)('%s', (id, script) => {
  const found = tables(script)

  it('has these paths', async () => {
    const text = Object.entries(found).map(([name, paths]) => table(name, paths))
    await expect(text.join('\n')).toMatchFileSnapshot(`paths/${id}.txt`)
  })

  it('ends on every path, within its steps and rounds', () => {
    const rounds = script.loops.reduce((most, { atMost }) => Math.max(most, atMost), 1)
    const longest = Math.max(
      ...Object.values(found)
        .flat()
        .map(({ steps }) => steps),
    )
    expect(longest).toBeLessThanOrEqual(script.steps.length * rounds + 1)
  })
})
